import type { Area } from '../sheet/Area';
import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { UnitTable } from './UnitTable';

/** The table of a sheet that the add-in made, by its filter's area; `headings` are the ways it heads a column of units. */
export function madeTable(
  sheet: SheetSnapshot,
  area: Area | null,
  headings: readonly string[],
): UnitTable | null {
  if (area === null || area.rows < 2) return null;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const column = columns.find((one) => headings.includes(String(cellAt(sheet, area.row, one))));
  if (column === undefined) return null;
  return { sheetId: sheet.id, sheetName: sheet.name, area, column, headerRows: [] };
}
