import { linesOf } from '../../domain/sheet/linesOf';
import { columnPoints } from '../../domain/sheet/paper';
import type { DescribedCell } from '../../domain/sheet/SheetDescription';
import { BODY_SIZE } from './checkListStyles';

/** Over this many items the list is for the screen, and rows are left to the program's own fitting. */
export const MOST_PLANNED = 1_000;

const LINE = 1.4;
const PADDING = 4;

/** The height, in points, of a row whose texts wrap in columns of these widths: not every program grows rows by itself. */
export function plannedHeight(cells: readonly DescribedCell<string>[], widths: readonly number[]): number {
  const lines = cells.map(({ content }, column) =>
    content.kind === 'text' ? linesOf(content.text, columnPoints(widths[column] ?? 0), BODY_SIZE) : 1,
  );
  return Math.ceil(Math.max(1, ...lines) * BODY_SIZE * LINE + PADDING);
}
