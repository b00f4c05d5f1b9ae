import type { AppendixItem } from '../../domain/appendix/Appendix';
import { planRatioWrites } from '../../domain/ledger/planRatioWrites';
import { contentText } from '../../domain/ledger/SheetReader';
import type { Finding } from '../Finding';
import type { AssessedLedger, AssessedRow } from '../recalculate/LedgerRun';
import type { ListedItem } from './AppendicesResult';

/** An item as it is printed, with the place that it comes from. */
export interface LedgerItem extends AppendixItem {
  readonly listed: ListedItem;
}

/**
 * The ratio that the item's cell shows now, as the last recalculation left it; where the ledger has no ratio column, the one
 * that is worked out, for there it stands nowhere else.
 */
export function standingRatio({ reading, assessment }: AssessedRow): AppendixItem['ratio'] {
  if (reading === undefined) return assessment.effective;
  const { cell } = reading;
  return cell.kind === 'ratio' || cell.kind === 'formula' ? cell.ratio : null;
}

/** A row as a list shows it, led to by its ratio cell, or its name's where the ledger has no such column. */
export function listRow({ item, reading }: AssessedRow): ListedItem {
  const row = reading?.row ?? item.row;
  const column = reading?.column.column ?? item.block.columns.name[0] ?? 0;
  return { name: item.name, unit: item.unit, cell: { sheet: item.sheetName, row, column } };
}

/** The ledger's items as they are printed, in its order, hidden rows too. */
export function listItems({ rows }: AssessedLedger): readonly LedgerItem[] {
  return rows.map((row) => ({
    category: row.item.category,
    name: row.item.name,
    unit: row.item.unit,
    task: contentText(row.item.task),
    progress: contentText(row.item.progress),
    ratio: standingRatio(row),
    listed: listRow(row),
  }));
}

/** The rows whose ratio a recalculation would change; where only its form would (text, format), the appendices are right. */
export function notRecalculated({ rows, threshold }: AssessedLedger): readonly ListedItem[] {
  const due = rows.flatMap(({ item, reading, assessment }) =>
    reading === undefined ? [] : [{ itemKey: item.key, reading, assessment }],
  );
  const changing = new Set(
    planRatioWrites(due, threshold)
      .filter(({ kind }) => kind !== 'tidied')
      .map(({ itemKey }) => itemKey),
  );
  return rows.filter(({ item }) => changing.has(item.key)).map(listRow);
}

/** One sentence where ratios are due: what is printed shows the ledger as it stands. */
export function tellStale({ length: count }: readonly ListedItem[]): readonly Finding[] {
  return count === 0 ? [] : [{ code: 'not-recalculated', params: { count }, cell: null }];
}
