import type { AutoFilter, Sheet, Workbook } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { hiddenRows } from './filterRows';
import { requireAllowed } from './guards';

/** Whose filter it is: the sheet's own, or that of one of its tables. */
export interface FilterPlace {
  readonly sheet: Sheet;
  readonly table?: number;
}

/** The filter as it stands. */
export function filterOf({ sheet, table }: FilterPlace): AutoFilter | undefined {
  if (table === undefined) return sheet.autoFilter;
  return sheet.tables.all.find(({ id }) => id === table)?.filter;
}

/**
 * Puts a filter in place of the one that stands, and hides the rows that it does not let through. One some of whose
 * criteria nobody here can evaluate is refused: the wrong rows would be hidden.
 */
export function applyFilter(workbook: Workbook, place: FilterPlace, filter: AutoFilter): void {
  const { sheet, table } = place;
  requireAllowed(sheet, 'autoFilter');
  if (filter.columns.some(({ criteria }) => criteria.kind === 'kept')) throw new HostError('NotImplemented');
  const hides = hiddenRows({ workbook, sheet, filter });
  if (table === undefined) sheet.setAutoFilter(filter, hides);
  else sheet.setTableFilter(table, filter, hides);
}
