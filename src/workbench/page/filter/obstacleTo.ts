import type { FilterCriteria } from '../../../xlsx';
import type { FilterSpot } from './FilterSpot';

/** Why a column cannot be filtered now: protection, or another column (its place) whose criteria nobody here can work out. */
export type Obstacle =
  | { readonly kind: 'protected' }
  | { readonly kind: 'elsewhere'; readonly column: number; readonly criteria: FilterCriteria };

/** What stands in the way of new criteria for a column; `undefined` where nothing does. */
export function obstacleTo({ sheet, filter, column }: FilterSpot): Obstacle | undefined {
  if (sheet.protection && !sheet.protection.allows.autoFilter) return { kind: 'protected' };
  const other = filter.columns.find((one) => one.criteria.kind === 'kept' && one.column !== column);
  return other && { kind: 'elsewhere', column: other.column, criteria: other.criteria };
}
