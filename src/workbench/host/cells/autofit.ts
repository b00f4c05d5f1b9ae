import type { Outcome } from '../objects/HostObject';
import { requireAllowed } from './guards';
import type { Place } from './Place';
import { textWidth } from './textWidth';
import { textOf } from './textOf';

const MARGIN = 1.3;
const WIDEST = 255;

/** `format.autofitColumns()`: widths from the widest text, in characters; merged cells do not count, as in Excel. */
export function autofitColumns(place: Place): Outcome {
  requireAllowed(place.sheet, 'formatColumns');
  const { sheet, scope } = place;
  const widths = new Map<number, number>();
  for (const area of place.areas) {
    for (const row of sheet.cells.rowNumbers()) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, cell] of sheet.cells.row(row) ?? []) {
        if (column < area.column || column >= area.column + area.columns || sheet.merges.at(row, column))
          continue;
        const style = scope.workbook.styles.get(cell.style);
        const width =
          textWidth(textOf(cell, style.numberFormat, scope.workbook.date1904)) * (style.font.size / 11);
        widths.set(column, Math.max(widths.get(column) ?? 0, width));
      }
    }
  }
  for (const [column, width] of widths) {
    if (width > 0) sheet.columns.change(column, 1, { width: Math.min(WIDEST, width + MARGIN) });
  }
  return null;
}

/** `format.autofitRows()`: the rows find their own height again when they are shown. */
export function autofitRows(place: Place): Outcome {
  requireAllowed(place.sheet, 'formatRows');
  for (const area of place.areas) {
    const inside = place.sheet.rows.numbers().filter((row) => row >= area.row && row < area.row + area.rows);
    for (const row of inside) place.sheet.rows.setHeight(row, 1, undefined);
  }
  return null;
}
