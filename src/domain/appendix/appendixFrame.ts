import { linesOf } from '../sheet/linesOf';
import { columnPoints, PAPER } from '../sheet/paper';
import { planPageBreaks } from '../sheet/planPageBreaks';
import type { AppendixItem } from './Appendix';
import { BODY_SIZES, TITLE_SIZE } from './appendixStyles';

/** Rows above the table: 附件1, the title, the header. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;
export const UNIT_COLUMN = 3;

const LABEL_HEIGHT = 24;
const HEADER_HEIGHT = 30;
const NOTE_HEIGHT = 24;
const LINE = 1.4;
const PADDING = 6;
/** Excel's own limit. */
const HIGHEST = 409;

/**
 * The widths of number, category, name, unit, task, progress and ratio, in characters: upright about the 156 mm that a
 * public document's text takes (GB/T 9704). Printed at full size, the table must fit the page also where a machine without
 * the workbook's font draws columns wider, by up to a third.
 */
const WIDTHS = {
  portrait: [4.5, 8.5, 18.5, 8.5, 9, 16.5, 8],
  landscape: [5, 11, 27, 11, 13, 33, 9],
} as const;

/** Left free at the foot of each page, for programs that measure rows a little otherwise. */
const SPARE = 12;

/** How a table lies on the paper: widths in characters, heights in points, the size of each row's text, pages' first rows. */
export interface AppendixFrame {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** For each item, its place in `BODY_SIZES`. */
  readonly sizes: readonly number[];
  readonly breaks: readonly number[];
}

interface Framed {
  readonly items: readonly AppendixItem[];
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  /** Whether a note stands below the table. */
  readonly note: boolean;
}

function textHeight(item: AppendixItem, widths: readonly number[], size: number): number {
  const texts = ['', item.category, item.name, item.unit, item.task, item.progress];
  const lines = texts.map((text, column) => linesOf(text, columnPoints(widths[column] ?? 0), size));
  return Math.ceil(Math.max(...lines) * size * LINE + PADDING);
}

/** The largest size at which a row is no higher than a row may be; a text too long even for the smallest is cut. */
function chooseSize(item: AppendixItem, widths: readonly number[]): number {
  const fits = BODY_SIZES.findIndex((size) => textHeight(item, widths, size) <= HIGHEST);
  return fits < 0 ? BODY_SIZES.length - 1 : fits;
}

function rowHeight(item: AppendixItem, widths: readonly number[], size: number): number {
  return Math.min(HIGHEST, textHeight(item, widths, BODY_SIZES[size] ?? BODY_SIZES[0]));
}

/**
 * Works out the frame of an appendix: heights by which it is known which row begins a page, so that none is cut. The sheet
 * is printed at full size: where it is fitted to the page, Excel heeds no page breaks.
 */
export function frameAppendix({ items, orientation, title, note }: Framed): AppendixFrame {
  const widths: readonly number[] = WIDTHS[orientation];
  const table = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const sizes = items.map((item) => chooseSize(item, widths));
  const heights = [
    LABEL_HEIGHT,
    PADDING * 2 + Math.ceil(linesOf(title, table, TITLE_SIZE) * TITLE_SIZE * LINE),
    HEADER_HEIGHT,
    ...items.map((item, index) => rowHeight(item, widths, sizes[index] ?? 0)),
    ...(note ? [NOTE_HEIGHT] : []),
  ];
  const breaks = planPageBreaks({
    heights,
    first: FIRST_ROW + 1,
    repeated: HEADER_HEIGHT,
    page: PAPER[orientation].height - SPARE,
  });
  return { widths, heights, sizes, breaks };
}
