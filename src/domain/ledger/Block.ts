import type { ColumnMap, ColumnRole } from './ColumnRole';

/** A block of rows under one header (repeated page headers belong to it). Rows are zero-based, `lastRow` inclusive. */
export interface Block {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Every header row, second header rows and repeated page headers included. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The block's leftmost and rightmost labelled columns. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap;
  /** The header's own words, as written, for the roles that were found. */
  readonly labels: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The ratio's header says percent: `完成比例(%)`. */
  readonly percentHeader: boolean;
}
