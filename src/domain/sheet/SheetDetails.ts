import type { Area } from './Area';
import type { CellValue } from './CellValue';

/** Which details the second stage should read of one sheet: only the columns that a ledger uses. */
export interface DetailRequest {
  readonly sheetId: string;
  readonly formulas: readonly Area[];
  readonly numberFormats: readonly Area[];
  /** Where merges may stand. They may be read in smaller pieces; a merge belongs to the piece of its top-left cell. */
  readonly merges: readonly Area[];
}

/** A matrix read for one area, in the area's own shape. */
export interface DetailPart<Value> {
  readonly area: Area;
  readonly values: readonly (readonly Value[])[];
}

/** One sheet's details as read in the second stage. `hiddenRows` are zero-based; leave it out where it was not read. */
export interface SheetDetails {
  readonly sheetId: string;
  readonly formulas: readonly DetailPart<CellValue>[];
  readonly numberFormats: readonly DetailPart<string>[];
  readonly merges: readonly Area[];
  readonly hiddenRows?: readonly number[];
}
