import type Fraction from 'fraction.js';
import type { CellAddress, Finding, ItemResult, RatioChange, Recalculation } from '../../application';
import { formatAddress } from '../../domain/sheet/formatAddress';
import type { ReportContext } from './ReportContext';

/** What a program reads: the same figures, changes, review list and notes; ratios as exact fractions (`3488/3375`). */
export function toJson(recalculation: Recalculation, context: ReportContext): object {
  const { ledger, figures, items, changes, review, findings, checkList } = recalculation;
  return {
    ledger: { ...ledger, threshold: exact(ledger.threshold) },
    figures,
    changes: changes.map((change) => changeJson(change, context)),
    review: review.map((item) => ({ ...place(item.cell), item: item.name })),
    items: items.map((item) => itemJson(item, context)),
    notes: findings.map((finding) => findingJson(finding, context)),
    checkList,
  };
}

const place = ({ sheet, row, column }: CellAddress): object => ({
  sheet,
  address: formatAddress(row, column),
});

const exact = (ratio: Fraction | null): string | null => ratio?.toFraction() ?? null;

function changeJson(
  { kind, item, before, after, reasons }: RatioChange,
  { sayReason }: ReportContext,
): object {
  return { kind, cell: place(item.cell), item: item.name, before, after, reasons: reasons.map(sayReason) };
}

function itemJson(item: ItemResult, { sayReason }: ReportContext): object {
  const { number, category, name, unit, task, progress, assessment, band, review } = item;
  return {
    cell: place(item.cell),
    ...{ number, category, name, unit, task, progress, band, review },
    basis: assessment.basis,
    reported: exact(item.reported),
    ratio: exact(item.effective),
    shown: item.effectiveShown,
    last: exact(item.last),
    acceptance: exact(item.acceptance),
    reasons: assessment.reasons.map((reason) => ({ ...reason, text: sayReason(reason) })),
  };
}

function findingJson(finding: Finding, { sayFinding }: ReportContext): object {
  const cell = finding.cell === null ? null : place(finding.cell);
  return { code: finding.code, cell, text: sayFinding(finding) };
}
