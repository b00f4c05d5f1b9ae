import type { Area, Style } from '../../../xlsx';
import { filterAt, isFiltering } from '../filter/FilterSpot';
import { headerText } from '../filter/headerText';
import { CELL_PADDING, INDENT } from './cellPadding';
import type { CellLayout } from './CellLayout';
import { cellText, type CellText } from './cellText';
import { fitNumber } from './fitNumber';
import { NO_RUN, runOver, type Run } from './runOver';
import type { SheetScene } from './SheetScene';

/** Alignments under which a text may run over its neighbours. */
const RUNNING: ReadonlySet<string> = new Set(['general', 'left', 'center', 'right']);
const SIDES: Readonly<Record<string, CellText['side']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
};

/** Lays out the cell (or the merge that starts in it), to be drawn by `inRow`. */
export function layoutCell(scene: SheetScene, area: Area, inRow: number): CellLayout {
  const { workbook, sheet, rows, columns, rules } = scene;
  const { row, column } = area;
  const cell = sheet.cells.get(row, column);
  const style = workbook.styles.get(sheet.cells.styleId(row, column));
  const added = rules.styleAt(row, column);
  const shown = cellText(cell, { style, added }, workbook);
  const width = columns.span(column, area.columns);
  const side = SIDES[style.alignment.horizontal] ?? shown.side;
  const text = fitted(scene, { area, style, shown, width });
  return {
    ...area,
    x: columns.start(column),
    y: rows.start(row) - rows.start(inRow),
    width,
    height: rows.span(row, area.rows),
    style,
    borders: bordersOf(scene, area, style),
    added,
    text,
    side,
    color: shown.color,
    over: runOf(scene, { area, style, text, side, width }),
    isCrossed: false,
    isStale: scene.isStale(row, column),
    filter: filterMark(scene, area),
  };
}

interface Fitting {
  readonly area: Area;
  readonly style: Style;
  readonly shown: CellText;
  readonly width: number;
}

function fitted(scene: SheetScene, { area, style, shown, width }: Fitting): string {
  const value = scene.sheet.cells.value(area.row, area.column);
  if (typeof value !== 'number' || style.alignment.shrink || style.numberFormat === '@') return shown.text;
  return fitNumber({
    text: shown.text,
    value,
    isGeneral: style.numberFormat === 'General',
    width: width - 2 * CELL_PADDING,
    widthOf: (text) => scene.measure.width(text, style.font),
  });
}

interface Running extends Omit<Fitting, 'shown'> {
  readonly text: string;
  readonly side: CellText['side'];
}

function runOf(scene: SheetScene, { area, style, text, side, width }: Running): Run {
  const { alignment, font } = style;
  const stays =
    alignment.wrap || alignment.shrink || alignment.rotation !== 0 || !RUNNING.has(alignment.horizontal);
  const value = scene.sheet.cells.value(area.row, area.column);
  if (stays || area.columns > 1 || area.rows > 1 || typeof value !== 'string') return NO_RUN;
  const needed = scene.measure.width(text, font) + 2 * CELL_PADDING + alignment.indent * INDENT;
  return runOver(scene, area, side, needed - width);
}

/** A merge's right and bottom edges are those of its last cells. */
function bordersOf({ workbook, sheet }: SheetScene, area: Area, style: Style): Style['borders'] {
  if (area.rows === 1 && area.columns === 1) return style.borders;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const { right } = workbook.styles.get(sheet.cells.styleId(area.row, last.column)).borders;
  const { bottom } = workbook.styles.get(sheet.cells.styleId(last.row, area.column)).borders;
  return { ...style.borders, ...(right ? { right } : {}), ...(bottom ? { bottom } : {}) };
}

function filterMark({ workbook, sheet }: SheetScene, area: Area): CellLayout['filter'] {
  const spot = filterAt(workbook, sheet, area);
  return spot && { header: area, name: headerText(spot), isFiltering: isFiltering(spot) };
}
