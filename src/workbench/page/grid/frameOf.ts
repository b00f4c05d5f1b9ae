import type { SheetScene } from '../scene/SheetScene';

/** What stands still at the grid's edges, in pixels: the headings, and behind them the frozen rows and columns. */
export interface GridFrame {
  readonly headingWidth: number;
  readonly headingHeight: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

const HEADING_HEIGHT = 22;
const DIGIT = 8;
const LEAST_WIDTH = 32;

/** The frame of a scene; row numbers take as many digits as the last row has. */
export function frameOf({ rows, columns, view }: SheetScene): GridFrame {
  const width = Math.max(LEAST_WIDTH, String(rows.count).length * DIGIT + 12);
  return {
    headingWidth: view.headings ? width : 0,
    headingHeight: view.headings ? HEADING_HEIGHT : 0,
    frozenWidth: columns.start(view.frozenColumns),
    frozenHeight: rows.start(view.frozenRows),
  };
}
