import type Fraction from 'fraction.js';
import type { Area } from '../sheet/Area';
import { NARROW_MARGINS } from '../sheet/paper';
import type { DescribedRow, PrintSetup, SheetDescription } from '../sheet/SheetDescription';
import type { UnitSheet } from './UnitSheet';
import { blank, itemCell, projectCell, verbatimCell, wordCell, type UnitSheetCell } from './unitSheetCells';
import { FIRST_ROW, frameUnitSheet, HEADER_ROW, type TextSizes, type UnitSheetFrame } from './unitSheetFrame';
import { unitSheetStyles } from './unitSheetStyles';
import type { UnitSheetText } from './UnitSheetText';

/** How a unit's sheet is to be printed. */
export interface UnitSheetPrint {
  readonly name: string;
  readonly threshold: Fraction;
  readonly footer: { readonly unit: boolean; readonly date: boolean };
}

interface Layout {
  readonly sheet: UnitSheet;
  readonly print: UnitSheetPrint;
  readonly frame: UnitSheetFrame;
}

const LARGEST: TextSizes = { category: 0, name: 0, task: 0, progress: 0, status: 0, remarks: 0 };
/** The answer's left half reaches to the progress. */
const ANSWER_COLUMNS = 5;

function itemRows({ sheet, print, frame }: Layout): readonly (readonly UnitSheetCell[])[] {
  return sheet.items.map((item, index) => {
    const place = { number: index + 1, sizes: frame.sizes[index] ?? LARGEST, threshold: print.threshold };
    return frame.columns.map((column) => itemCell(item, place, column));
  });
}

function projectRows({ sheet, frame }: Layout): readonly (readonly UnitSheetCell[])[] {
  if (sheet.projects.length === 0) return [];
  return [
    frame.columns.map((_, index) => (index === 0 ? wordCell('projects', 'group') : blank('group'))),
    ...sheet.projects.map((project, index) =>
      frame.columns.map((column) => projectCell(project, index + 1, column)),
    ),
  ];
}

function answerRow({ columns }: UnitSheetFrame): readonly UnitSheetCell[] {
  return columns.map((_, index) => {
    if (index < ANSWER_COLUMNS) return index === 0 ? wordCell('others', 'block') : blank('block');
    return index === ANSWER_COLUMNS ? wordCell('signature', 'signature') : blank('signature');
  });
}

function rowsOf(layout: Layout): readonly DescribedRow<UnitSheetText>[] {
  const { sheet, frame } = layout;
  const lines = [
    [verbatimCell(sheet.title, 'title')],
    [verbatimCell(sheet.unit, 'unit')],
    [verbatimCell(sheet.summary, 'summary')],
    frame.columns.map(({ word }) => wordCell(word, 'header')),
    ...itemRows(layout),
    ...projectRows(layout),
    answerRow(frame),
  ];
  return lines.map((cells, row) => ({ cells, height: frame.heights[row] ?? 0 }));
}

function oneRow(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}

/** Lines above the table and the projects' title go over it all, a project's months from the task to the status. */
function mergesOf({ sheet, frame }: Layout, rows: number): readonly Area[] {
  const { columns } = frame;
  const [task, band] = [
    columns.findIndex(({ word }) => word === 'task'),
    columns.findIndex(({ word }) => word === 'band'),
  ];
  const group = FIRST_ROW + sheet.items.length;
  return [
    ...[0, 1, 2].map((row) => oneRow(row, 0, columns.length)),
    ...(sheet.projects.length === 0 ? [] : [oneRow(group, 0, columns.length)]),
    ...sheet.projects.map((_, index) => oneRow(group + 1 + index, task, band - task + 1)),
    oneRow(rows - 1, 0, ANSWER_COLUMNS),
    oneRow(rows - 1, ANSWER_COLUMNS, columns.length - ANSWER_COLUMNS),
  ];
}

function printOf({ print, frame }: Layout, rows: number): PrintSetup<UnitSheetText> {
  const { footer } = print;
  return {
    orientation: 'landscape',
    paper: 'A4',
    margins: NARROW_MARGINS,
    fitToWidth: true,
    centerHorizontally: true,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    printArea: { row: 0, column: 0, rows, columns: frame.columns.length },
    breaks: frame.breaks,
    footer: {
      ...(footer.unit ? { left: { kind: 'footer', side: 'unit' } } : {}),
      center: { kind: 'word', word: 'page' },
      ...(footer.date ? { right: { kind: 'footer', side: 'date' } } : {}),
    },
  };
}

/**
 * The 单位反馈表 of one unit, A4 laid across and as wide as the page: its items with ratio, acceptance and band, beside each
 * what is to be answered and room for it, its assessed projects with their months, and at the foot a place to sign.
 */
export function layoutUnitSheet(sheet: UnitSheet, print: UnitSheetPrint): SheetDescription<UnitSheetText> {
  const frame = frameUnitSheet(sheet);
  const layout = { sheet, print, frame };
  const rows = rowsOf(layout);
  return {
    name: { kind: 'verbatim', text: print.name },
    rows,
    styles: unitSheetStyles(rows),
    widths: frame.columns.map(({ width }) => width),
    merges: mergesOf(layout, rows.length),
    freeze: { rows: FIRST_ROW, columns: 0 },
    filter: null,
    print: printOf(layout, rows.length),
    rules: [],
  };
}
