import { MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../../xlsx';

/** How many rows and columns can be scrolled over. It grows as one goes on, up to the sheet's end. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const MORE_ROWS = 60;
const MORE_COLUMNS = 16;
const LEAST: Extent = { rows: 100, columns: 30 };

/** The extent that a sheet is first shown with: what it holds and some empty room. */
export function firstExtent(sheet: Sheet): Extent {
  const used = sheet.cells.usedArea();
  return grownTo(LEAST, used ? used.row + used.rows - 1 : 0, used ? used.column + used.columns - 1 : 0);
}

/** The extent grown so that a cell has room behind it; the same one where it has. */
export function grownTo(extent: Extent, row: number, column: number): Extent {
  const rows = Math.min(MAX_ROWS, Math.max(extent.rows, row + 1 + MORE_ROWS));
  const columns = Math.min(MAX_COLUMNS, Math.max(extent.columns, column + 1 + MORE_COLUMNS));
  return rows === extent.rows && columns === extent.columns ? extent : { rows, columns };
}
