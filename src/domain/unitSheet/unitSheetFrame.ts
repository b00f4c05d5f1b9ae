import { BODY_SIZES, TITLE_SIZE } from '../appendix/appendixStyles';
import { fittingSize, HIGHEST_ROW, textHeight } from '../sheet/fitText';
import { linesOf } from '../sheet/linesOf';
import { columnPoints, NARROW_MARGINS, NORMAL_MARGINS, PAPER } from '../sheet/paper';
import { planPageBreaks } from '../sheet/planPageBreaks';
import type { UnitSheet, UnitSheetItem } from './UnitSheet';
import { unitSheetColumns, type UnitSheetColumn } from './unitSheetColumns';
import { SUMMARY_SIZE, UNIT_SIZE } from './unitSheetStyles';

/** Rows above the table: the title, the unit, the figures, the header. */
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

const HEADER_HEIGHT = 30;
const GROUP_HEIGHT = 22;
const ANSWER_HEIGHT = 92;
/** Room for a line that is written by hand. */
const LOWEST = 28;
const LINE = 1.4;
const PADDING = 10;

/** The texts of an item's row, whose lengths decide its height. */
const TEXTS = ['category', 'name', 'task', 'progress', 'status', 'remarks'] as const;
const COLUMN_OF = {
  ...{ category: 'category', name: 'name', task: 'task', progress: 'progress' },
  ...{ status: 'band', remarks: 'remarks' },
} as const satisfies Record<SizedText, UnitSheetColumn['word']>;

/** The texts whose size may have to be smaller for a row not to be cut. */
export type SizedText = (typeof TEXTS)[number];
export type TextSizes = Readonly<Record<SizedText, number>>;

/** How a sheet lies on the paper: its columns, heights in points, the sizes of each item's texts, pages' first rows. */
export interface UnitSheetFrame {
  readonly columns: readonly UnitSheetColumn[];
  readonly heights: readonly number[];
  readonly sizes: readonly TextSizes[];
  readonly breaks: readonly number[];
}

function widthOf(columns: readonly UnitSheetColumn[], word: UnitSheetColumn['word']): number {
  return columns.find((column) => column.word === word)?.width ?? 0;
}

function sizesOf(item: UnitSheetItem, columns: readonly UnitSheetColumn[]): TextSizes {
  const size = (text: SizedText): number =>
    fittingSize(item[text], widthOf(columns, COLUMN_OF[text]), BODY_SIZES);
  return {
    category: size('category'),
    name: size('name'),
    task: size('task'),
    progress: size('progress'),
    status: size('status'),
    remarks: size('remarks'),
  };
}

function itemHeight(item: UnitSheetItem, columns: readonly UnitSheetColumn[], sizes: TextSizes): number {
  const heights = TEXTS.map((text) =>
    textHeight(item[text], widthOf(columns, COLUMN_OF[text]), BODY_SIZES[sizes[text]] ?? BODY_SIZES[0]),
  );
  return Math.min(HIGHEST_ROW, Math.max(LOWEST, ...heights));
}

function lineHeight(text: string, room: number, size: number): number {
  return PADDING + Math.ceil(linesOf(text, room, size) * size * LINE);
}

function headHeights({ title, unit, summary }: UnitSheet, table: number): readonly number[] {
  return [
    lineHeight(title, table, TITLE_SIZE),
    lineHeight(unit, table, UNIT_SIZE),
    lineHeight(summary, table, SUMMARY_SIZE),
    HEADER_HEIGHT,
  ];
}

function projectHeights({ projects }: UnitSheet, columns: readonly UnitSheetColumn[]): readonly number[] {
  if (projects.length === 0) return [];
  const [size] = BODY_SIZES;
  const heights = projects.map(({ name, marked, remarks }) =>
    Math.max(
      LOWEST,
      textHeight(name, widthOf(columns, 'name'), size),
      textHeight(marked, widthOf(columns, 'task') + widthOf(columns, 'progress'), size),
      textHeight(remarks, widthOf(columns, 'remarks'), size),
    ),
  );
  return [GROUP_HEIGHT, ...heights];
}

/** How far a page reaches, in the sheet's own points: as wide as the paper, a wide sheet is shrunk and its page holds more. */
function pageHeight(table: number): number {
  const narrower = NORMAL_MARGINS.left + NORMAL_MARGINS.right - NARROW_MARGINS.left - NARROW_MARGINS.right;
  const { width, height } = PAPER.landscape;
  return height * Math.max(1, table / (width + narrower));
}

/** Works out the frame of a unit's sheet, A4 laid across and as wide as the page. The answer's row is the last one. */
export function frameUnitSheet(sheet: UnitSheet): UnitSheetFrame {
  const columns = unitSheetColumns(sheet.acceptance);
  const table = columns.reduce((sum, { width }) => sum + columnPoints(width), 0);
  const sizes = sheet.items.map((item) => sizesOf(item, columns));
  const heights = [
    ...headHeights(sheet, table),
    ...sheet.items.map((item, index) => itemHeight(item, columns, sizes[index] ?? sizesOf(item, columns))),
    ...projectHeights(sheet, columns),
    ANSWER_HEIGHT,
  ];
  const page = pageHeight(table);
  const breaks = planPageBreaks({ heights, first: FIRST_ROW + 1, repeated: HEADER_HEIGHT, page });
  return { columns, heights, sizes, breaks };
}
