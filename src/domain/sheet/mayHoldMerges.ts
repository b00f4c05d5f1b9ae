import type { Area } from './Area';
import { cellAt } from './cellAt';
import type { SheetSnapshot } from './SheetSnapshot';

/** Merges can only stand where a blank follows a value, below it or to its right: reading them elsewhere is for nothing. */
export function mayHoldMerges(sheet: SheetSnapshot, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (cellAt(sheet, row, area.column) === '') continue;
    const below = row + 1 < area.row + area.rows && cellAt(sheet, row + 1, area.column) === '';
    const right =
      area.column + 1 < sheet.area.column + sheet.area.columns && cellAt(sheet, row, area.column + 1) === '';
    if (below || right) return true;
  }
  return false;
}
