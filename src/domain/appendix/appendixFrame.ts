import { fittingSize, HIGHEST_ROW, textHeight } from '../sheet/fitText';
import { linesOf } from '../sheet/linesOf';
import { columnPoints, PAPER } from '../sheet/paper';
import { planPageBreaks } from '../sheet/planPageBreaks';
import type { AppendixItem } from './Appendix';
import { BODY_SIZES, TITLE_SIZE } from './appendixStyles';

/** Rows above the table: 附件1, the title, the header. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

const LABEL_HEIGHT = 24;
const HEADER_HEIGHT = 30;
const NOTE_HEIGHT = 24;
const LINE = 1.4;
const PADDING = 6;

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

/** The columns that hold text, by their places. */
const TEXT_COLUMNS = { category: 1, name: 2, unit: 3, task: 4, progress: 5 } as const;
export const UNIT_COLUMN = TEXT_COLUMNS.unit;
const TEXTS = ['category', 'name', 'unit', 'task', 'progress'] as const;

type TextColumn = keyof typeof TEXT_COLUMNS;
type Widths = readonly number[];

/** Of each text of a row, the place of its size in `BODY_SIZES`. */
export type TextSizes = Readonly<Record<TextColumn, number>>;

/** Every text at the largest size. */
export const LARGEST: TextSizes = { category: 0, name: 0, unit: 0, task: 0, progress: 0 };

/** How a table lies on the paper: widths in characters, heights in points, the sizes of each row's texts, pages' first rows. */
export interface AppendixFrame {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly sizes: readonly TextSizes[];
  readonly breaks: readonly number[];
}

interface Framed {
  readonly items: readonly AppendixItem[];
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  /** Whether a note stands below the table. */
  readonly note: boolean;
}

function sizesOf(item: AppendixItem, widths: Widths): TextSizes {
  const size = (column: TextColumn): number =>
    fittingSize(item[column], widths[TEXT_COLUMNS[column]] ?? 0, BODY_SIZES);
  return {
    category: size('category'),
    name: size('name'),
    unit: size('unit'),
    task: size('task'),
    progress: size('progress'),
  };
}

function rowHeight(item: AppendixItem, widths: Widths, sizes: TextSizes): number {
  const heights = TEXTS.map((column) =>
    textHeight(item[column], widths[TEXT_COLUMNS[column]] ?? 0, BODY_SIZES[sizes[column]] ?? BODY_SIZES[0]),
  );
  return Math.min(HIGHEST_ROW, Math.max(...heights));
}

/**
 * Works out the frame of an appendix: heights by which it is known which row begins a page, so that none is cut. The sheet
 * is printed at full size: where it is fitted to the page, Excel heeds no page breaks.
 */
export function frameAppendix({ items, orientation, title, note }: Framed): AppendixFrame {
  const widths: Widths = WIDTHS[orientation];
  const table = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const sizes = items.map((item) => sizesOf(item, widths));
  const heights = [
    LABEL_HEIGHT,
    PADDING * 2 + Math.ceil(linesOf(title, table, TITLE_SIZE) * TITLE_SIZE * LINE),
    HEADER_HEIGHT,
    ...items.map((item, index) => rowHeight(item, widths, sizes[index] ?? LARGEST)),
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
