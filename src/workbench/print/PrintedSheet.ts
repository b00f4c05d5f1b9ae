import type { Sheet, Workbook } from '../../xlsx';
import type { SheetRules } from '../page/conditional/SheetRules';
import type { Paper } from './paperOf';

/**
 * Cells that print as one table, by their rows and columns, hidden ones left out. `front` stands once above the `titles`,
 * which repeat on each page; a row of `breaks` begins a new page.
 */
export interface PrintedBlock {
  readonly columns: readonly number[];
  readonly front: readonly number[];
  readonly titles: readonly number[];
  readonly body: readonly number[];
  readonly breaks: ReadonlySet<number>;
}

/** A sheet ready to be drawn: widths in points before scaling, blocks in the order in which they print. */
export interface PrintedSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly rules: SheetRules;
  readonly paper: Paper;
  readonly scale: number;
  readonly widthOf: (column: number) => number;
  readonly blocks: readonly PrintedBlock[];
}
