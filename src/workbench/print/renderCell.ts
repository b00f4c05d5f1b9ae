import type { Area, Borders } from '../../xlsx';
import { cellText } from '../page/scene/cellText';
import { cellDeclarations, type PrintedLook } from './cellDeclarations';
import type { CssClasses } from './CssClasses';
import { escapeHtml } from './escapeHtml';
import type { PrintedSheet } from './PrintedSheet';

const SIDES: Readonly<Record<string, PrintedLook['side']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
};

/** A cell, or a merge by its first cell, and over how many printed rows and columns it stands. */
export interface CellPlace {
  readonly area: Area;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Draws one cell as an element of a table. */
export function renderCell(printed: PrintedSheet, place: CellPlace, classes: CssClasses): string {
  const { workbook, sheet, rules, scale } = printed;
  const { row, column } = place.area;
  const style = sheet.style(row, column);
  const added = rules.styleAt(row, column);
  const shown = cellText(sheet.cells.get(row, column), { style, added }, workbook);
  const side = SIDES[style.alignment.horizontal] ?? shown.side;
  const look: PrintedLook = {
    style,
    borders: bordersOf(printed, place.area, style.borders),
    added,
    color: shown.color,
    side,
    runs: mayRun(printed, place.area, side),
    scale,
  };
  const spans = [
    place.rowSpan > 1 ? ` rowspan="${String(place.rowSpan)}"` : '',
    place.columnSpan > 1 ? ` colspan="${String(place.columnSpan)}"` : '',
  ].join('');
  return `<td class="${classes.of(cellDeclarations(look))}"${spans}>${escapeHtml(shown.text)}</td>`;
}

/** A merge's right and bottom edges are those of its last cells. */
function bordersOf({ sheet }: PrintedSheet, area: Area, own: Borders): Borders {
  if (area.rows === 1 && area.columns === 1) return own;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const { right } = sheet.style(area.row, last.column).borders;
  const { bottom } = sheet.style(last.row, area.column).borders;
  return { ...own, ...(right ? { right } : {}), ...(bottom ? { bottom } : {}) };
}

/** A text runs on over the cell beside it that is empty and in no merge. */
function mayRun({ sheet }: PrintedSheet, { row, column }: Area, side: PrintedLook['side']): boolean {
  if (typeof sheet.cells.value(row, column) !== 'string' || sheet.merges.at(row, column)) return false;
  const isFree = (other: number): boolean =>
    other >= 0 && sheet.cells.value(row, other) === null && !sheet.merges.at(row, other);
  return (side === 'right' || isFree(column + 1)) && (side === 'left' || isFree(column - 1));
}
