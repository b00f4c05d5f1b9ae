import type { Cell, Sheet, Workbook } from '../../../xlsx';
import type { Axis } from '../axis/Axis';
import { lineHeight, pointsToPixels } from '../axis/pixels';
import { countLines } from '../text/countLines';
import type { TextMeasure } from '../text/TextMeasure';
import { CELL_PADDING } from './cellPadding';

/** What the height of a row depends on beside its cells. */
export interface RowSurroundings {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly columns: Axis;
  readonly measure: TextMeasure;
}

/**
 * Heights of rows in pixels, worked out once each. A row's own height stays as it is; a row without one, or changed here,
 * grows to its wrapped text. A merged cell counts with one line of its font, and only in a merge of one row, as in Excel.
 */
export class RowHeights {
  private readonly known = new Map<number, number>();
  /** Heights before the rows were let find theirs again. */
  private readonly former = new Map<number, number>();
  private readonly around: RowSurroundings;
  private readonly usual: number;

  constructor(around: RowSurroundings) {
    this.around = around;
    this.usual = Math.round(pointsToPixels(around.sheet.defaults.rowHeight));
  }

  of(row: number): number {
    let height = this.known.get(row);
    if (height === undefined) this.known.set(row, (height = this.find(row)));
    return height;
  }

  /** Lets rows find their heights again. */
  forget(first: number, count: number): void {
    const rows = count > this.known.size ? [...this.known.keys()] : range(first, count);
    for (const row of rows) {
      if (row < first || row >= first + count) continue;
      const height = this.known.get(row);
      if (height !== undefined && !this.former.has(row)) this.former.set(row, height);
      this.known.delete(row);
    }
  }

  /** Whether a row that was let find its height again has found another one. Asks once. */
  settle(): boolean {
    const rows = [...this.former];
    this.former.clear();
    return rows.filter(([row, height]) => this.of(row) !== height).length > 0;
  }

  private find(row: number): number {
    const { sheet } = this.around;
    const format = sheet.rows.get(row);
    if (format?.hidden) return 0;
    const own = format?.height === undefined ? undefined : Math.round(pointsToPixels(format.height));
    if (own !== undefined && (format?.customHeight === true || !sheet.cells.changedCells().has(row)))
      return own;
    return Math.max(own ?? this.usual, this.needed(row));
  }

  private needed(row: number): number {
    const { sheet } = this.around;
    let height = 0;
    for (const [column, cell] of sheet.cells.row(row) ?? []) {
      const merge = sheet.merges.at(row, column);
      if (cell.value === null || (merge && merge.rows > 1)) continue;
      height = Math.max(height, this.cellHeight(cell, column, merge !== undefined));
    }
    return height;
  }

  private cellHeight(cell: Cell, column: number, isMerged: boolean): number {
    const { workbook, columns, measure } = this.around;
    const { font, alignment } = workbook.styles.get(cell.style);
    const line = lineHeight(font.size);
    if (isMerged || !alignment.wrap || typeof cell.value !== 'string') return line + 1;
    const width = columns.size(column) - 2 * CELL_PADDING - 1 - pointsToPixels(font.size) / 8;
    return countLines(cell.value, width, (piece) => measure.width(piece, font)) * line + 1;
  }
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
