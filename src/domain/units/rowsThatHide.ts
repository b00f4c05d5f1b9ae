import type { Area } from '../sheet/Area';
import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { UnitTable } from './UnitTable';

function hasContent(sheet: SheetSnapshot, row: number, { column, columns }: Area): boolean {
  return Array.from({ length: columns }, (_, index) => cellAt(sheet, row, column + index)).some(
    (value) => value !== '',
  );
}

/**
 * Rows inside a table that any filter by units hides though something stands in them: headers that repeat, group titles,
 * subtotals, items without a unit. Rows under a merge of units are told by themselves.
 */
export function rowsThatHide(
  sheet: SheetSnapshot,
  table: UnitTable,
  merges: readonly Area[],
): readonly number[] {
  const covered = (row: number): boolean =>
    merges.some((area) => row > area.row && row < area.row + area.rows);
  const rows = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.row + 1 + index);
  return rows.filter((row) => {
    if (table.headerRows.includes(row)) return true;
    const blank = String(cellAt(sheet, row, table.column)).trim() === '';
    return blank && !covered(row) && hasContent(sheet, row, table.area);
  });
}
