import type { Area } from '../../domain/sheet/Area';
import type { SheetArea, WorkbookPort } from '../port/WorkbookPort';
import { sayUnit } from '../unitNames/sayUnit';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import type { UnitColumn } from './readUnitColumns';
import type { UnitTablesRead } from './readUnitTables';

/** The rows below a table's header that a selection touches, as a column of cells; null where it touches none. */
function touched({ table }: UnitColumn, { sheetId, area }: SheetArea): Area | null {
  const first = Math.max(area.row, table.area.row + 1);
  const last = Math.min(area.row + area.rows, table.area.row + table.area.rows) - 1;
  if (sheetId !== table.sheetId || last < first) return null;
  return { row: first, column: table.column, rows: last - first + 1, columns: 1 };
}

/** What a row says of its unit; a row under a merge says what the merge does. */
function unitIn({ table, texts, merges }: UnitColumn, row: number): string {
  const merge = merges.find((area) => row >= area.row && row < area.row + area.rows);
  return texts[(merge?.row ?? row) - table.area.row - 1]?.trim() ?? '';
}

/** One round trip where more than one row is selected: rows that a filter or somebody hid are not meant. */
async function shownRows(port: WorkbookPort, sheetId: string, area: Area): Promise<readonly number[]> {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  if (rows.length < 2) return rows;
  const [hidden = []] = await port.readHiddenRows([{ sheetId, area }]);
  return rows.filter((row) => !hidden.includes(row));
}

/** The units of the selected rows, each once, in their order, under the names that were settled. */
export async function selectedUnits(
  port: WorkbookPort,
  { columns, written }: UnitTablesRead,
  source: { readonly selection: readonly SheetArea[]; readonly decisions: readonly UnitNameDecision[] },
): Promise<readonly string[]> {
  const { selection, decisions } = source;
  const found = new Map<string, string>();
  for (const column of columns)
    for (const selected of selection) {
      const area = touched(column, selected);
      if (area === null) continue;
      for (const row of await shownRows(port, selected.sheetId, area)) {
        const unit = unitIn(column, row);
        const key = written.keyOf(unit);
        const isHeader = column.table.headerRows.includes(row);
        if (key !== '' && !isHeader && !found.has(key)) found.set(key, sayUnit(unit, decisions));
      }
    }
  return [...found.values()];
}
