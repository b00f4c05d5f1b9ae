import type Fraction from 'fraction.js';
import type { RatioCell } from '../progress/Assessment';
import type { CellValue } from '../sheet/CellValue';

/** How the plain numbers of one ratio column are meant, and whether what is written stays in percent. */
export interface RatioColumn {
  readonly sheetId: string;
  readonly column: number;
  /** Plain numbers (no percent format) are fractions of one, or hundredths. */
  readonly plain: 'fraction' | 'percent';
  /** In percent as a whole: plain numbers are, and no cell has a percent format. Written ratios stay plain, 0.0. */
  readonly inPercent: boolean;
}

/** One item's ratio cell as it stands. For a merged ratio every row of the merge has the reading of its top-left cell. */
export interface RatioReading {
  readonly itemKey: string;
  readonly row: number;
  readonly column: RatioColumn;
  readonly cell: RatioCell;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The cell holds text that is a ratio (`103. 4%`): to become a number for every basis. */
  readonly textual: boolean;
}

/** Ratios worked out without the ratio cell, by item key: where header and size do not tell, they decide the scale. */
export type ComputedRatios = ReadonlyMap<string, Fraction>;
