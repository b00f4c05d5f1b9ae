import type { ItemResult } from '../../application';
import { nameCell } from './nameCell';
import type { ReportContext } from './ReportContext';
import { renderTable } from './renderTable';

const shownAtMost = 200;

/** The items that a person has to look at, each with the ratio that stands and why nothing was written over it. */
export function reportReview(review: readonly ItemResult[], context: ReportContext): string[] {
  if (review.length === 0) return [];
  const { report } = context.texts;
  const { cell, item, stands, why } = report.column;
  const table = renderTable({
    head: [cell, item, stands, why],
    rows: review.slice(0, shownAtMost).map((result) => reviewRow(result, context)),
    shares: [0, 2, 0, 3],
    columns: context.columns,
  });
  const more =
    review.length > shownAtMost ? [report.more({ count: String(review.length - shownAtMost) })] : [];
  return [context.strong(report.review({ count: String(review.length) })), table, ...more];
}

function reviewRow(result: ItemResult, { texts, ledger, sayReasons }: ReportContext): string[] {
  return [
    nameCell(result.cell, ledger.sheets),
    result.name,
    result.effectiveShown === '' ? texts.report.empty : result.effectiveShown,
    sayReasons(result.assessment.reasons),
  ];
}
