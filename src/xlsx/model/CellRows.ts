import { shiftLine, type LineShift } from '../reference/LineShift';
import { union, type Area } from './Area';
import type { Cell } from './Cell';
import { splitCell } from './CellEdit';

/** Cells by row and column, sparse. */
export class CellRows {
  private rows = new Map<number, Map<number, Cell>>();

  get size(): number {
    return this.rows.size;
  }

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  row(row: number): ReadonlyMap<number, Cell> | undefined {
    return this.rows.get(row);
  }

  /** Row numbers that hold cells, ascending. */
  numbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.rows.get(row);
    if (!cell) cells?.delete(column);
    else if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** Rows of the area that hold cells. */
  rowsOf(area: Area): number[] {
    if (area.rows > this.rows.size) {
      return [...this.rows.keys()].filter((row) => row >= area.row && row < area.row + area.rows);
    }
    return Array.from({ length: area.rows }, (_, index) => area.row + index);
  }

  /** The smallest area around the cells that count. */
  around(counts: (cell: Cell) => boolean): Area | undefined {
    let area: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (counts(cell)) area = union(area, { row, column, rows: 1, columns: 1 });
      }
    }
    return area;
  }

  /** Moves the cells behind inserted or deleted lines; shared formulas are split. */
  shift(shift: LineShift): void {
    const old = this.rows;
    this.rows = new Map();
    for (const [row, cells] of old) {
      const to = shift.axis === 'rows' ? shiftLine(row, shift) : row;
      if (to === undefined) continue;
      for (const [column, cell] of cells) {
        const place = shift.axis === 'columns' ? shiftLine(column, shift) : column;
        if (place !== undefined) this.put(to, place, splitCell(cell));
      }
    }
  }
}
