import type { Area } from '../sheet/Area';

/** A table of a sheet with a column of units, as a filter takes it: from its last header row to its last item's row. */
export interface UnitTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  /** The column of units, on the sheet. */
  readonly column: number;
  /** Rows below the first that repeat the header. */
  readonly headerRows: readonly number[];
}

/** The table's last row. */
export function lastRowOf({ area }: UnitTable): number {
  return area.row + area.rows - 1;
}
