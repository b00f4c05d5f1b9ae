import type { Area } from '../../domain/sheet/Area';

/** What one column lets through, as Excel tells and takes it, without the fields that say nothing. */
export type FilterCriteria = Readonly<Record<string, unknown>> & { readonly filterOn: string };

/** A column that a filter looks at, counted from the left of the filter's area. */
export interface FilterColumn {
  readonly column: number;
  readonly criteria: FilterCriteria;
}

/** A filter over an area whose first row is its header; without columns it hides nothing. */
export interface FilterState {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
}

/** An Excel table with its own filter: `area` is its header and body; null where it has no header to filter by. */
export interface TableFilter {
  readonly name: string;
  readonly area: Area | null;
  readonly columns: readonly FilterColumn[];
}

/** The filters of one sheet: its own, and its tables'. */
export interface SheetFilters {
  readonly sheetId: string;
  readonly own: FilterState | null;
  readonly tables: readonly TableFilter[];
}

/**
 * A filter as it is to be, of a sheet or (by name) of one of its tables; null takes it away. `stands` says whether there is
 * one now. `hide` are rows to hide once it is so.
 */
export interface FilterWrite {
  readonly sheetId: string;
  readonly table: string | null;
  readonly stands: boolean;
  readonly filter: FilterState | null;
  readonly hide: readonly number[];
}
