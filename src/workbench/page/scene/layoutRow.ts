import type { Area } from '../../../xlsx';
import type { CellLayout } from './CellLayout';
import { layoutCell } from './layoutCell';
import type { SheetScene } from './SheetScene';

/** The rows or columns that are drawn, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The cells that a row draws, left to right. A merge is drawn by the first of its rows on screen (`isFirst`: this is the
 * first row drawn), a text that runs into view from outside by its own cell.
 */
export function layoutRow(scene: SheetScene, row: number, columns: Span, isFirst: boolean): CellLayout[] {
  if (scene.rows.isHidden(row)) return [];
  const cells = placesOf(scene, row, columns, isFirst).map((area) => layoutCell(scene, area, row));
  const runningIn = outsiders(scene, row, columns)
    .map((column) => layoutCell(scene, { row, column, rows: 1, columns: 1 }, row))
    .filter((cell) => reaches(scene, cell, columns));
  return crossed(scene, [...cells, ...runningIn]);
}

function placesOf(scene: SheetScene, row: number, columns: Span, isFirst: boolean): Area[] {
  const { sheet } = scene;
  const places: Area[] = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const merge = sheet.merges.at(row, column);
    if (!merge) {
      if (!scene.columns.isHidden(column)) places.push({ row, column, rows: 1, columns: 1 });
      continue;
    }
    if (row === merge.row || isFirst || isFirstShown(scene, merge, row)) places.push(merge);
    column = merge.column + merge.columns - 1;
  }
  return places;
}

/** The merge's rows above are all hidden. */
function isFirstShown({ rows }: SheetScene, merge: Area, row: number): boolean {
  return rows.span(merge.row, row - merge.row) === 0;
}

/** The nearest filled cells to the left and right of what is on screen. */
function outsiders({ sheet }: SheetScene, row: number, columns: Span): number[] {
  let left = -1;
  let right = Infinity;
  for (const [column, cell] of sheet.cells.row(row) ?? []) {
    if (typeof cell.value !== 'string') continue;
    if (column < columns.first) left = Math.max(left, column);
    if (column > columns.last) right = Math.min(right, column);
  }
  return [left, right].filter((column) => column >= 0 && column < Infinity && !sheet.merges.at(row, column));
}

function reaches({ columns }: SheetScene, cell: CellLayout, shown: Span): boolean {
  const right = cell.x + cell.width + cell.over.right;
  return cell.x - cell.over.left < columns.end(shown.last) && right > columns.start(shown.first);
}

/** Marks the cells whose right edge lies under a running text. */
function crossed({ columns }: SheetScene, cells: readonly CellLayout[]): CellLayout[] {
  const runs = cells.filter((cell) => cell.over.left > 0 || cell.over.right > 0);
  if (runs.length === 0) return [...cells];
  return cells.map((cell) => {
    const edge = columns.end(cell.column + cell.columns - 1);
    const isCrossed = runs.some(
      (run) => run.x - run.over.left < edge && edge < run.x + run.width + run.over.right,
    );
    return isCrossed ? { ...cell, isCrossed } : cell;
  });
}
