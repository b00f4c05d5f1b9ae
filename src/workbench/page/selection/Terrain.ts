import type { Area } from '../../../xlsx';
import type { Axis } from '../axis/Axis';

/** What moving about a sheet needs to know of it. */
export interface Terrain {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly mergesIn: (area: Area) => readonly Area[];
  readonly isEmpty: (row: number, column: number) => boolean;
  /** The last row and column with content. */
  readonly lastRow: number;
  readonly lastColumn: number;
}
