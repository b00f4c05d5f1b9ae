import type { Area, Sheet, Workbook } from '../../xlsx';
import { columnAxis } from '../page/scene/columnAxis';
import { SheetRules } from '../page/conditional/SheetRules';
import { paperOf } from './paperOf';
import { printAreas, titleRows } from './printNames';
import type { PrintedBlock, PrintedSheet } from './PrintedSheet';
import { scaleOf } from './scaleOf';
import { splitColumns } from './splitColumns';

const POINTS_A_PIXEL = 0.75;
/** A hair more than the paper has, so that a sum of rounded widths still fits. */
const ROUNDING = 0.5;

const numbers = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/**
 * Lays a sheet out for paper as Excel prints it: its print area, hidden rows and columns left out (filtered ones too), scaled or
 * fitted, its title rows on every page, more pages to the right where it is too wide.
 */
export function layoutPrint(workbook: Workbook, sheet: Sheet): PrintedSheet {
  const areas = printAreas(workbook, sheet);
  const lastColumn = Math.max(1, ...areas.map((area) => area.column + area.columns));
  const axis = columnAxis(workbook, sheet, lastColumn);
  const widthOf = (column: number): number => axis.size(column) * POINTS_A_PIXEL;
  const paper = paperOf(sheet.page);
  const sizes = areas.map((area) => sizeOf(sheet, area, widthOf));
  const width = Math.max(1, ...sizes.map((size) => size.width));
  const height = sizes.reduce((sum, size) => sum + size.height, 0);
  const scale = scaleOf(sheet.page.scale, paper, { width, height: Math.max(1, height) });
  const room = paper.room.width / scale + ROUNDING;
  return {
    workbook,
    sheet,
    rules: new SheetRules(workbook, sheet),
    paper,
    scale,
    widthOf,
    blocks: areas.flatMap((area) => blocksOf({ workbook, sheet, area, widthOf, room })),
  };
}

function shownRows(sheet: Sheet, first: number, count: number): number[] {
  return numbers(first, count).filter((row) => !sheet.rows.isHidden(row));
}

function sizeOf(sheet: Sheet, area: Area, widthOf: (column: number) => number) {
  const heights = shownRows(sheet, area.row, area.rows).map(
    (row) => sheet.rows.get(row)?.height ?? sheet.defaults.rowHeight,
  );
  return {
    width: numbers(area.column, area.columns).reduce((sum, column) => sum + widthOf(column), 0),
    height: heights.reduce((sum, height) => sum + height, 0),
  };
}

interface BlockSource {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly widthOf: (column: number) => number;
  readonly room: number;
}

function blocksOf({ workbook, sheet, area, widthOf, room }: BlockSource): readonly PrintedBlock[] {
  const titles = titleRows(workbook, sheet);
  const rows = shownRows(sheet, area.row, area.rows);
  const front = titles ? rows.filter((row) => row < titles.first) : [];
  const body = titles ? rows.filter((row) => row > titles.last) : rows;
  const repeated = titles ? shownRows(sheet, titles.first, titles.last - titles.first + 1) : [];
  const columns = numbers(area.column, area.columns).filter((column) => widthOf(column) > 0);
  const { scale, columnBreaks } = sheet.page;
  const breaks = scale.kind === 'percent' ? columnBreaks : [];
  return splitColumns({ columns, widthOf, room, breaks }).map((page) => ({
    columns: page,
    front,
    titles: repeated,
    body,
    breaks: breaksIn(sheet, body),
  }));
}

/** The shown rows that begin a page: a break before a hidden row holds for the next shown one. A fit to a height has none. */
function breaksIn({ page }: Sheet, rows: readonly number[]): ReadonlySet<number> {
  if (page.scale.kind === 'fit' && page.scale.down > 0) return new Set();
  const following = page.rowBreaks.map((wanted) => rows.find((row) => row >= wanted));
  return new Set(following.filter((row) => row !== undefined && row !== rows[0]).map(Number));
}
