import type { Sheet } from '../../../xlsx';

const POINTS_PER_PIXEL = 0.75;
/** Width of a digit in the standard font, in pixels. */
const DIGIT = 7;
/** What a sheet says that says nothing of its columns: 64 pixels. */
const STANDARD_WIDTH = 8.43;
const STANDARD_PIXELS = 64;

/** A column's width in the file (characters, margins included) as office.js gives it: in points. */
export function widthInPoints(characters: number): number {
  const pixels = characters === STANDARD_WIDTH ? STANDARD_PIXELS : Math.round(characters * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

/** Points as the file's width in characters. */
export function widthInCharacters(points: number): number {
  return Math.round((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}

/** A column's width in points; a hidden one has none. */
export function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.columns.isHidden(column)) return 0;
  return widthInPoints(sheet.columns.width(column) ?? sheet.defaults.columnWidth);
}

/** A row's height in points; a hidden one has none. */
export function rowPoints(sheet: Sheet, row: number): number {
  if (sheet.rows.isHidden(row)) return 0;
  return sheet.rows.get(row)?.height ?? sheet.defaults.rowHeight;
}
