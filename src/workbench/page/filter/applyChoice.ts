import type { AutoFilter, FilterCriteria } from '../../../xlsx';
import { applyFilter } from '../../host/cells/applyFilter';
import type { FilterSpot } from './FilterSpot';

/** Puts criteria in place of the column's own (`undefined`: none any more), as the user's work. */
export function applyChoice(spot: FilterSpot, criteria: FilterCriteria | undefined): void {
  const { filter, column } = spot;
  const others = filter.columns.filter((one) => one.column !== column);
  const columns = criteria === undefined ? others : [...others, { column, criteria }];
  put(spot, { ...filter, columns: columns.sort((one, other) => one.column - other.column) });
}

/** Takes the criteria of every column away. */
export function clearAll(spot: FilterSpot): void {
  put(spot, { ...spot.filter, columns: [] });
}

function put({ workbook, place }: FilterSpot, filter: AutoFilter): void {
  workbook.log.as('user', () => {
    applyFilter(workbook, place, filter);
  });
}
