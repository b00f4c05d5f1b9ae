import type { Area } from '../../domain/sheet/Area';
import type { Weighed } from '../session/packRequests';

/** A piece of reading: `load` queues it in a batch and returns what takes the answer after the sync. */
export interface Reading<Answer> extends Weighed {
  readonly load: (context: Excel.RequestContext) => () => Answer;
  /** The same in two smaller pieces, for when the answer was too large; null where it cannot be smaller. */
  readonly halve: () => readonly [Reading<Answer>, Reading<Answer>] | null;
}

/** Cells in one request: under Excel's 5 MB with Chinese at three bytes a character, and smooth for the page. */
export const CELLS_A_REQUEST = 100_000;

/** An area in pieces of at most so many rows, from top to bottom. */
export function sliceRows(area: Area, rows: number): readonly Area[] {
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** The upper and the lower half of an area; null for a single row. */
export function halveRows(area: Area): readonly [Area, Area] | null {
  if (area.rows < 2) return null;
  const upper = Math.ceil(area.rows / 2);
  return [
    { ...area, rows: upper },
    { ...area, row: area.row + upper, rows: area.rows - upper },
  ];
}
