/** A rectangle of cells, zero-based, as Excel's `rowIndex`, `columnIndex`, `rowCount`, `columnCount`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
