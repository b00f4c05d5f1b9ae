import { linesOf } from './linesOf';
import { columnPoints } from './paper';

const LINE = 1.4;
const PADDING = 6;

/** Excel's own limit of a row's height, in points. */
export const HIGHEST_ROW = 409;

/** The height in points that a text takes, wrapped in a column so many characters wide. */
export function textHeight(text: string, width: number, size: number): number {
  return Math.ceil(linesOf(text, columnPoints(width), size) * size * LINE + PADDING);
}

/** The place of the largest size at which a text is no higher than a row may be; one too long even for the last is cut. */
export function fittingSize(text: string, width: number, sizes: readonly number[]): number {
  const fits = sizes.findIndex((size) => textHeight(text, width, size) <= HIGHEST_ROW);
  return fits < 0 ? sizes.length - 1 : fits;
}
