import { overlaps, type Area, type Sheet, type Workbook } from '../../../xlsx';
import { filterOf, type FilterPlace } from '../../host/cells/applyFilter';
import type { Filtered } from '../../host/cells/filterRows';

/** One column of a filter that stands in a sheet; `column` counts from the left of the filter's area. */
export interface FilterSpot extends Filtered {
  readonly place: FilterPlace;
  readonly column: number;
}

/** The filter column whose header a cell (or merge) is, unless its button is not to be shown. */
export function filterAt(workbook: Workbook, sheet: Sheet, cell: Area): FilterSpot | undefined {
  const places: readonly FilterPlace[] = [
    { sheet },
    ...sheet.tables.all.map(({ id }) => ({ sheet, table: id })),
  ];
  for (const place of places) {
    const filter = filterOf(place);
    if (!filter || !overlaps({ ...filter.area, rows: 1 }, cell)) continue;
    const column = Math.max(cell.column, filter.area.column) - filter.area.column;
    return filter.hiddenButtons?.includes(column) ? undefined : { workbook, sheet, filter, place, column };
  }
  return undefined;
}

/** Whether the column filters. */
export function isFiltering({ filter, column }: FilterSpot): boolean {
  return filter.columns.some((one) => one.column === column);
}
