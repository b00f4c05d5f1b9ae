import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from '../../../xlsx';
import { requireAllowed } from '../cells/guards';
import type { Place } from '../cells/Place';
import { columnPoints, rowPoints, widthInCharacters } from '../cells/sizes';
import type { Json } from '../protocol/Json';
import { numberIn } from './written';

const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1790;

/** The one size that all rows or columns of a range have, in points, or `null` where they differ. */
export const rangeSizes = {
  rowHeight: (place: Place): Json => common(place.areas.flatMap((area) => rowHeights(place.sheet, area))),
  columnWidth: (place: Place): Json => common(place.areas.flatMap((area) => columnWidths(place.sheet, area))),
};

export const rangeSizeWrites = {
  rowHeight: (place: Place, value: unknown): void => {
    requireAllowed(place.sheet, 'formatRows');
    const height = numberIn(value, 0, MAX_HEIGHT);
    for (const { row, rows } of place.areas) place.sheet.rows.setHeight(row, rows, height);
  },
  columnWidth: (place: Place, value: unknown): void => {
    requireAllowed(place.sheet, 'formatColumns');
    const width = widthInCharacters(numberIn(value, 0, MAX_WIDTH));
    for (const { column, columns } of place.areas) place.sheet.columns.change(column, columns, { width });
  },
};

function rowHeights(sheet: Sheet, area: Area): number[] {
  if (area.rows < MAX_ROWS)
    return Array.from({ length: area.rows }, (_, index) => rowPoints(sheet, area.row + index));
  return [sheet.defaults.rowHeight, ...sheet.rows.numbers().map((row) => rowPoints(sheet, row))];
}

function columnWidths(sheet: Sheet, area: Area): number[] {
  const count = area.columns < MAX_COLUMNS ? area.columns : (sheet.columns.runs.at(-1)?.last ?? -1) + 2;
  return Array.from({ length: count }, (_, index) => columnPoints(sheet, area.column + index));
}

function common(sizes: readonly number[]): number | null {
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}
