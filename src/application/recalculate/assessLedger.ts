import Fraction from 'fraction.js';
import type { Item } from '../../domain/ledger/Item';
import { readRatios, type RatiosRead } from '../../domain/ledger/readRatios';
import { recallItems, type Recalled } from '../../domain/ledger/recallItems';
import { hasMergedRatio, settleAssessments } from '../../domain/ledger/settleAssessments';
import { settleRatio } from '../../domain/ledger/settleRatio';
import { judgeDecision, type DecisionOutcome } from '../../domain/decisions/judgeDecision';
import type { PriorItem } from '../../domain/decisions/StoredDecision';
import { assess } from '../../domain/progress/assess';
import type { Assessment, Decision, RatioCell } from '../../domain/progress/Assessment';
import { noDecisions, type Decisions } from '../decisions/Decisions';
import type { AssessedLedger, AssessedRow, LedgerRead } from './LedgerRun';

const NONE: RatioCell = { kind: 'none' };

function assessItem(
  item: Item,
  situation: {
    readonly ratioCell: RatioCell;
    readonly lastRatio: Fraction | null;
    readonly threshold: Fraction;
    readonly decision?: Decision | null;
  },
): Assessment {
  const { ratioCell, lastRatio, threshold, decision = null } = situation;
  return assess({
    name: item.name,
    task: item.task,
    progress: item.progress,
    ratioCell,
    threshold,
    ...(item.unitOfMeasure === null ? {} : { unitOfMeasure: item.unitOfMeasure }),
    ...(lastRatio === null ? {} : { lastRatio }),
    ...(decision === null ? {} : { decision }),
  });
}

/** Ratios of the rows that can tell a column's scale, worked out without their ratio cells. */
function computeFor(
  keys: readonly string[],
  items: readonly Item[],
  threshold: Fraction,
): ReadonlyMap<string, Fraction> {
  const wanted = new Set(keys);
  const computed = new Map<string, Fraction>();
  for (const item of items.filter(({ key }) => wanted.has(key))) {
    const { basis, ratio } = assessItem(item, { ratioCell: NONE, lastRatio: null, threshold });
    if (basis === 'computed' && ratio !== null) computed.set(item.key, ratio);
  }
  return computed;
}

function readScaledRatios({ reading, itemsRead }: LedgerRead, threshold: Fraction): RatiosRead {
  const first = readRatios(reading, itemsRead.items);
  if (first.open.length === 0) return first;
  return readRatios(reading, itemsRead.items, computeFor(first.open, itemsRead.items, threshold));
}

function decisionOf(outcome: DecisionOutcome | null): Decision | null {
  if (outcome?.kind !== 'stands') return null;
  const { kind, ratio, note } = outcome.stored;
  return { kind, ratio: new Fraction(ratio), note };
}

type BareRow = Omit<AssessedRow, 'settled' | 'assessment' | 'decision' | 'withdrawn'>;

function judge({ item, reading, recalled }: BareRow, decisions: Decisions): DecisionOutcome | null {
  const stored = decisions.byItem.get(item.key);
  if (stored === undefined) return null;
  const replacesFormula = decisions.replacesFormula.has(item.key);
  return judgeDecision({ stored, item, reading, recalled, replacesFormula });
}

/** A row whose decision is withdrawn is stored as if it had never been decided: a stale ratio is stale again. */
function asBefore(recalled: Recalled | undefined, prior: PriorItem | undefined): Recalled | undefined {
  if (recalled === undefined || prior === undefined) return recalled;
  const { fingerprint, reported } = prior;
  return { ...recalled, stored: { ...recalled.stored, fingerprint, reported } };
}

/** A row assessed by itself. */
type OwnRow = Omit<AssessedRow, 'assessment'> & { readonly assessment: Assessment };

function assessRow(row: BareRow, source: AssessmentSource): OwnRow {
  const { item } = row;
  const { period, threshold, decisions } = source;
  const decision = judge(row, decisions);
  const withdrawn = decisions.withdrawn.get(item.key);
  const prior = decision?.kind === 'stands' ? decision.stored.prior : withdrawn?.prior;
  const settled = settleRatio({ ...row, period, ...(prior === undefined ? {} : { prior }) });
  const ratioCell = hasMergedRatio(item) ? NONE : settled.cell;
  const situation = { ratioCell, lastRatio: settled.lastRatio, threshold, decision: decisionOf(decision) };
  return {
    ...row,
    recalled: asBefore(row.recalled, withdrawn?.prior),
    settled,
    decision,
    withdrawn: withdrawn !== undefined,
    assessment: assessItem(item, situation),
  };
}

/** What an assessment starts from beside the row itself. */
interface AssessmentSource {
  readonly period: LedgerRead['state']['period'];
  readonly threshold: Fraction;
  readonly decisions: Decisions;
}

/** Assesses every row by itself, then settles what rows have together. Pure: nothing is written. */
export function assessLedger(
  ledger: LedgerRead,
  threshold: Fraction,
  decisions: Decisions = noDecisions,
): AssessedLedger {
  const { state, itemsRead, stored } = ledger;
  const ratios = readScaledRatios(ledger, threshold);
  const recalled = recallItems(stored, state, itemsRead.items);
  const source = { period: state.period, threshold, decisions };
  const rows = itemsRead.items.map((item) => {
    const { key } = item;
    return assessRow({ item, reading: ratios.byItem.get(key), recalled: recalled.get(key) }, source);
  });
  const together = settleAssessments(rows.map((row) => ({ ...row, cell: row.settled.cell })));
  return {
    ledger,
    rows: rows.map((row, index) => ({ ...row, assessment: together[index] ?? row.assessment })),
    ratios,
    threshold,
    yellowFrom: null,
    decisions,
  };
}
