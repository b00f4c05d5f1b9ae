import type { Area, DifferentialStyle, Style } from '../../../xlsx';

/** One cell as it is drawn. Places are pixels: `x` from the sheet's left, `y` from the top of the row that draws it. */
export interface CellLayout {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: Style;
  /** Edges of a merge come from the cells along them. */
  readonly borders: Style['borders'];
  readonly added: DifferentialStyle | undefined;
  readonly text: string;
  readonly side: 'left' | 'center' | 'right';
  readonly color: string | undefined;
  /** Pixels that the text runs over empty neighbours. */
  readonly over: { readonly left: number; readonly right: number };
  /** Whether a text runs across the cell's right edge, which then is not drawn. */
  readonly isCrossed: boolean;
  readonly isStale: boolean;
  /** The filter whose header the cell is. */
  readonly filter: FilterMark | undefined;
}

/** What a filter's button says: the header cell with its merge, the column's name, and whether it filters. */
export interface FilterMark {
  readonly header: Area;
  readonly name: string;
  readonly isFiltering: boolean;
}
