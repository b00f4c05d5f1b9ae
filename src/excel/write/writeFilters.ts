import type { FilterState, FilterWrite } from '../../application/port/SheetFilter';
import type { Area } from '../../domain/sheet/Area';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function applyColumns(autoFilter: Excel.AutoFilter, range: Excel.Range, { columns }: FilterState): void {
  for (const { column, criteria } of columns)
    autoFilter.apply(range, column, criteria as unknown as Excel.FilterCriteria);
}

/** A sheet's filter moves only by being taken away and put on again. */
function writeOwn(sheet: Excel.Worksheet, { stands, filter }: FilterWrite): void {
  if (stands) sheet.autoFilter.remove();
  if (filter === null) return;
  const range = rangeOf(sheet, filter.area);
  sheet.autoFilter.apply(range);
  applyColumns(sheet.autoFilter, range, filter);
}

/** A table's filter lies where the table does: it is only emptied and filled. */
function writeTable(table: Excel.Table, { filter }: FilterWrite): void {
  table.clearFilters();
  if (filter !== null) applyColumns(table.autoFilter, table.getRange(), filter);
}

function queue(context: Excel.RequestContext, write: FilterWrite): void {
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  if (write.table === null) writeOwn(sheet, write);
  else writeTable(sheet.tables.getItem(write.table), write);
  for (const row of write.hide) rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).rowHidden = true;
}

/** Sets filters of sheets and tables in one round trip. */
export function writeFilters(session: Session, writes: readonly FilterWrite[]): Promise<void> {
  return runBatch(session, async (context) => {
    for (const write of writes) queue(context, write);
    await context.sync();
  });
}
