import type { Area } from './Area';

export interface CustomCriterion {
  readonly operator:
    'equal' | 'notEqual' | 'lessThan' | 'lessThanOrEqual' | 'greaterThan' | 'greaterThanOrEqual';
  readonly value: string;
}

/** What one column lets through. `kept` (top ten, colour, icon, dynamic, dates by group) stays as the file has it. */
export type FilterCriteria =
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly blanks: boolean }
  | { readonly kind: 'custom'; readonly all: boolean; readonly criteria: readonly CustomCriterion[] }
  | { readonly kind: 'kept'; readonly type: string; readonly xml: string };

/** A filter on one column, counted from the left of the filter's area. */
export interface FilterColumn {
  readonly column: number;
  readonly criteria: FilterCriteria;
}

/**
 * A filter over an area whose first row is its header. `hiddenButtons`: columns, counted alike, whose button is not shown,
 * as of the covered cells of a merged header. `more`: sort state and extensions, kept.
 */
export interface AutoFilter {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
  readonly hiddenButtons?: readonly number[];
  readonly more?: string;
}
