import type { Area } from '../sheet/Area';
import { cellAt } from '../sheet/cellAt';
import type { CellValue } from '../sheet/CellValue';
import type { DetailIndex } from '../sheet/indexDetails';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';

/** A cell's value; a merged cell's holds for every cell of its merge. */
export function valueIn(
  sheet: SheetSnapshot,
  { mergeAt }: DetailIndex,
  row: number,
  column: number,
): CellValue {
  const merge: Area | null = mergeAt(row, column);
  return merge === null ? cellAt(sheet, row, column) : cellAt(sheet, merge.row, merge.column);
}

/** The same as text without the blanks around it. */
export function textIn(sheet: SheetSnapshot, details: DetailIndex, row: number, column: number): string {
  return String(valueIn(sheet, details, row, column)).trim();
}
