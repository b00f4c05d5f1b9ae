import { NORMAL_MARGINS } from '../sheet/paper';
import type { DescribedRow, SheetDescription } from '../sheet/SheetDescription';
import { blank, numberCell, textCell, verbatimCell, wordCell, type DynamicsCell } from './dynamicsCells';
import type { Dynamics } from './Dynamics';
import { FIRST_MONTH, FIRST_ROW, frameDynamics, HEADER_ROW, type DynamicsFrame } from './dynamicsFrame';
import { dynamicsStyles, type DynamicsStyle } from './dynamicsStyles';
import type { DynamicsText } from './DynamicsText';
import { dynamicsTotals, type DynamicsTotals } from './dynamicsTotals';
import { TICK } from './dynamicsWords';
import type { Month } from './Month';
import { layoutTotals } from './layoutTotals';
import { unitRules, unitStyles } from './unitGroups';

/** The columns beside the printed table, as wide as their headings. */
const BESIDE = [
  { word: 'projectMonths', width: 10 },
  { word: 'silent', width: 12 },
  { word: 'longest', width: 12 },
  { word: 'without', width: 26 },
] as const;

interface Layout {
  readonly dynamics: Dynamics;
  readonly frame: DynamicsFrame;
  readonly totals: DynamicsTotals;
  readonly withYear: boolean;
  readonly units: readonly DynamicsStyle[];
}

function overYears(months: readonly Month[]): boolean {
  return months.some((month) => month.year !== months[0]?.year);
}

function headerCells({ dynamics, withYear }: Layout): readonly DynamicsCell[] {
  return [
    ...(['number', 'unit', 'project'] as const).map((word) => wordCell(word, 'header')),
    ...dynamics.months.map((month) => textCell({ kind: 'month', month, withYear }, 'header')),
    ...BESIDE.map(({ word }) => wordCell(word, 'besideHeader')),
  ];
}

function besideCells({ dynamics, totals, withYear }: Layout, index: number): readonly DynamicsCell[] {
  const marks = dynamics.rows[index]?.marks ?? [];
  const without = dynamics.months.filter((_, column) => (marks[column] ?? null) === null);
  const { months, silent, longest } = totals.projects[index] ?? { months: 0, silent: 0, longest: 0 };
  return [
    numberCell(months, months === 0 ? 'besideAlarm' : 'beside'),
    numberCell(silent, silent > 0 ? 'besideAlarm' : 'beside'),
    numberCell(longest, 'beside'),
    without.length === 0
      ? blank('beside')
      : textCell({ kind: 'months', months: without, withYear }, 'besideAlarm'),
  ];
}

function projectCells(layout: Layout, index: number): readonly DynamicsCell[] {
  const { rows } = layout.dynamics;
  const { name, unit } = rows[index]?.project ?? { name: '', unit: '' };
  return [
    numberCell(index + 1, 'number'),
    verbatimCell(unit, layout.units[index] ?? 'unit'),
    verbatimCell(name, 'project'),
    ...(rows[index]?.marks ?? []).map((mark) => verbatimCell(mark === null ? '' : TICK, 'mark')),
    ...besideCells(layout, index),
  ];
}

function tableRows(layout: Layout): readonly DescribedRow<DynamicsText>[] {
  const { rows } = layout.dynamics;
  const lines = [
    [wordCell('label', 'label')],
    [wordCell('title', 'title')],
    headerCells(layout),
    ...rows.map((_, index) => projectCells(layout, index)),
    [wordCell('note', 'note')],
  ];
  return lines.map((cells, row) => {
    const height = layout.frame.heights[row];
    return height === undefined ? { cells } : { cells, height };
  });
}

/**
 * The sheet 附件4 as the bulletin prints it, on A4: number, unit, project, a column a month, √, the note. Totals stand
 * beside and below, outside the printed area, and only there months without dynamics are coloured.
 */
export function layoutDynamics(dynamics: Dynamics, name: string): SheetDescription<DynamicsText> {
  const { months, rows } = dynamics;
  const frame = frameDynamics(dynamics);
  const layout = {
    dynamics,
    frame,
    totals: dynamicsTotals(dynamics),
    withYear: overYears(months),
    units: unitStyles(rows, frame),
  };
  const columns = FIRST_MONTH + months.length;
  const noteRow = FIRST_ROW + rows.length;
  return {
    name: { kind: 'verbatim', text: name },
    rows: [...tableRows(layout), ...layoutTotals(layout.totals)],
    styles: dynamicsStyles,
    widths: [...frame.widths, ...BESIDE.map(({ width }) => width)],
    merges: [1, noteRow].map((row) => ({ row, column: 0, rows: 1, columns })),
    freeze: { rows: FIRST_ROW, columns: FIRST_MONTH },
    filter: { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: columns + BESIDE.length },
    print: {
      orientation: frame.orientation,
      paper: 'A4',
      margins: NORMAL_MARGINS,
      fitToWidth: true,
      centerHorizontally: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: { row: 0, column: 0, rows: noteRow + 1, columns },
      breaks: frame.breaks,
      footer: { center: { kind: 'word', word: 'page' } },
    },
    rules: unitRules(rows, frame),
  };
}
