import { linesOf } from '../sheet/linesOf';
import { columnPoints, PAPER } from '../sheet/paper';
import { planPageBreaks } from '../sheet/planPageBreaks';
import type { Dynamics } from './Dynamics';
import { BODY_SIZE } from './dynamicsStyles';

/** Rows above the table: 附件4, the title, the header. Their heights are points. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;
const HEAD_HEIGHTS = [24, 36, 28] as const;
const HEADER_HEIGHT = HEAD_HEIGHTS[HEADER_ROW];

/** The first month's column; before it stand number, unit and project. */
export const FIRST_MONTH = 3;

const NUMBER_WIDTH = 4.5;
const UNIT_WIDTH = 11;
const MONTH_WIDTH = 5.5;
const NARROWEST_PROJECT = 16;
const ROOMY_PROJECT = 24;
const LONGEST_NOTE = 60;
const LINE = 14;

/** How the table lies on the paper: column widths in characters, row heights in points, rows that begin a page. */
export interface DynamicsFrame {
  readonly orientation: 'portrait' | 'landscape';
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly breaks: readonly number[];
}

function projectWidth(months: number, paper: number): number {
  const taken = [NUMBER_WIDTH, UNIT_WIDTH].reduce((sum, width) => sum + columnPoints(width), 0);
  const room = paper - taken - months * columnPoints(MONTH_WIDTH);
  return Math.floor((room / 0.75 - 5) / 7);
}

/** Upright as long as projects' names have room. */
function choosePaper(months: number): Pick<DynamicsFrame, 'orientation'> & { readonly width: number } {
  const upright = projectWidth(months, PAPER.portrait.width);
  if (upright >= ROOMY_PROJECT) return { orientation: 'portrait', width: upright };
  const broad = projectWidth(months, PAPER.landscape.width);
  return { orientation: 'landscape', width: Math.max(broad, NARROWEST_PROJECT) };
}

function rowHeight(lines: number): number {
  return 8 + LINE * lines;
}

/**
 * Works out the table's frame: fixed heights, so that it is known which row begins a page. The note is the last row. The
 * sheet is printed as wide as the page, for a machine without its fonts draws columns wider; where the table fits, as
 * for up to a year, nothing is shrunk, and a longer one has room for more rows.
 */
export function frameDynamics({ months, rows }: Pick<Dynamics, 'months' | 'rows'>): DynamicsFrame {
  const { orientation, width } = choosePaper(months.length);
  const widths = [NUMBER_WIDTH, UNIT_WIDTH, width, ...months.map(() => MONTH_WIDTH)];
  const table = widths.reduce((sum, one) => sum + columnPoints(one), 0);
  const heights = [
    ...HEAD_HEIGHTS,
    ...rows.map(({ project }) =>
      rowHeight(
        Math.max(
          linesOf(project.name, columnPoints(width), BODY_SIZE),
          linesOf(project.unit, columnPoints(UNIT_WIDTH), BODY_SIZE),
        ),
      ),
    ),
    rowHeight(linesOf('说'.repeat(LONGEST_NOTE), table, BODY_SIZE)),
  ];
  const paper = PAPER[orientation];
  const page = paper.height * Math.max(1, table / paper.width);
  const breaks = planPageBreaks({ heights, first: FIRST_ROW + 1, repeated: HEADER_HEIGHT, page });
  return { orientation, widths, heights, breaks };
}
