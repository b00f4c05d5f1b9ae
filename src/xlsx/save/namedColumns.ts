import { XlsxError } from '../XlsxError';
import { isError } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';

/**
 * The table with the column names that its header cells say now: a file in which the two differ opens as damaged. Refused where a
 * header is empty or stands twice.
 */
export function namedColumns(sheet: Sheet, table: Table): Table {
  const changed = sheet.cells.changedCells().get(table.area.row);
  if (!table.headerRow || !changed) return table;
  const columns = table.columns.map((name, index) => {
    const column = table.area.column + index;
    return changed.has(column) ? headerText(sheet, table.area.row, column) : name;
  });
  const different = new Set(columns.map((name) => name.toLowerCase()));
  if (columns.includes('') || different.size < columns.length)
    throw new XlsxError('table-header', { table: table.name });
  return columns.every((name, index) => name === table.columns[index]) ? table : { ...table, columns };
}

function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  return isError(value) ? value.code : String(value ?? '');
}
