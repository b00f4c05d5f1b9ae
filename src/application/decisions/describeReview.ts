import Fraction from 'fraction.js';
import { fingerprint } from '../../domain/ledger/fingerprint';
import { formatQuantity } from '../../domain/quantity/formatQuantity';
import type { Quantity } from '../../domain/quantity/Quantity';
import { describeItems, reportedOf } from '../recalculate/describeItems';
import type { AssessedLedger, AssessedRow } from '../recalculate/LedgerRun';
import type { ItemResult } from '../recalculate/RecalculationResult';
import { formatPercent, showRatio } from '../recalculate/showRatio';
import type { FoundNumber, ItemDecision, ReviewItem, RulesAnswer } from './Review';
import { rulesAnswer } from './rulesAnswer';

function numbersIn(
  side: FoundNumber['side'],
  found: readonly Quantity[],
  compared: readonly Quantity[],
): readonly FoundNumber[] {
  return found.map((quantity) => {
    const { place, text, role } = quantity;
    const isCompared = compared.some((one) => one.place.start === place.start && one.text === text);
    return { side, ...place, shown: formatQuantity(quantity), role, compared: isCompared };
  });
}

function numbersOf({ assessment }: AssessedRow): readonly FoundNumber[] {
  const { parts, taskQuantities, progressQuantities } = assessment;
  return [
    ...numbersIn(
      'task',
      taskQuantities,
      parts.map(({ target }) => target),
    ),
    ...numbersIn(
      'progress',
      progressQuantities,
      parts.map(({ achieved }) => achieved),
    ),
  ];
}

function answerOf({ assessment }: AssessedRow, threshold: Fraction): RulesAnswer | null {
  const ratio = rulesAnswer(assessment);
  return ratio === null ? null : { basis: assessment.basis, ratio, shown: showRatio(ratio, threshold) };
}

function decisionOf({ decision }: AssessedRow, threshold: Fraction): ItemDecision | null {
  if (decision?.kind !== 'stands') return null;
  const { kind, note } = decision.stored;
  const ratio = new Fraction(decision.stored.ratio);
  return { kind, ratio, shown: showRatio(ratio, threshold), note };
}

/** Equal cases have the same basis, the same reasons whatever their numbers, and the same choices. */
function caseKeyOf({ assessment, reading }: AssessedRow): string {
  const codes = [...new Set(assessment.reasons.map(({ code }) => code))].sort();
  const cell = reading?.cell.kind ?? 'none';
  return [assessment.basis, assessment.review ? 'review' : 'clear', cell, ...codes].join('|');
}

function describe(row: AssessedRow, ruled: AssessedRow, result: ItemResult, threshold: Fraction): ReviewItem {
  const { item, reading } = row;
  const { basis, reasons, review } = ruled.assessment;
  const reported = reportedOf(ruled.settled.cell);
  return {
    reference: {
      sheet: item.sheetName,
      key: item.key,
      fingerprint: fingerprint(item.task, item.progress),
    },
    result,
    basis,
    reasons,
    doubtful: review,
    numbers: numbersOf(ruled),
    answer: answerOf(ruled, threshold),
    reported:
      reported === null
        ? null
        : { ratio: reported.ratio, shown: formatPercent(reported.ratio, reported.decimals) },
    formula: reading?.formula ?? null,
    decision: decisionOf(row, threshold),
    caseKey: caseKeyOf(ruled),
  };
}

/** The items of a review page: those that wait for a person first, then those decided, then the others. */
export function describeReview(standing: AssessedLedger, ruled: AssessedLedger): readonly ReviewItem[] {
  const results = describeItems(standing);
  const items = standing.rows.flatMap((row, index): readonly ReviewItem[] => {
    const own = ruled.rows[index];
    const result = results[index];
    return own === undefined || result === undefined ? [] : [describe(row, own, result, standing.threshold)];
  });
  const rank = ({ result, decision }: ReviewItem): number => (result.review ? 0 : decision === null ? 2 : 1);
  return [...items].sort((first, second) => rank(first) - rank(second));
}
