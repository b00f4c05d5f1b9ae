import type { CellValue } from './CellValue';
import type { SheetSnapshot } from './SheetSnapshot';

/** The value at a zero-based row and column of the sheet; `''` outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.area.row]?.[column - sheet.area.column] ?? '';
}
