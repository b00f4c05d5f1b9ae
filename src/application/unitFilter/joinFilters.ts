import type { FilterColumn, FilterState } from '../port/SheetFilter';
import { letsThrough } from './criteriaWords';

/** A filter's columns but ours, which lets through just these texts. */
export function withoutOurs({ columns }: FilterState, values: readonly string[]): readonly FilterColumn[] {
  return columns.filter((column) => !letsThrough(column, values));
}

/** A filter with the columns of an earlier one over the same area beside its own; where both have one, its own stands. */
export function joinFilters(own: FilterState, earlier: FilterState | null): FilterState {
  if (earlier === null || JSON.stringify(earlier.area) !== JSON.stringify(own.area)) return own;
  const taken = new Set(own.columns.map(({ column }) => column));
  const added = earlier.columns.filter(({ column }) => !taken.has(column));
  return { ...own, columns: [...own.columns, ...added].sort((one, other) => one.column - other.column) };
}
