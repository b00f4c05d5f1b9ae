import type { FilterState, SheetFilters } from '../port/SheetFilter';
import type { SheetOutline } from '../port/WorkbookOutline';
import type { FilterStanding } from '../units/UnitFilterResult';
import { letsThrough } from './criteriaWords';
import type { StoredFilter } from './StoredUnitFilter';

/** The filter of a sheet, or of one of its tables. */
export function filterAt(filters: SheetFilters | undefined, table: string | null): FilterState | null {
  if (table === null) return filters?.own ?? null;
  const found = filters?.tables.find(({ name }) => name === table);
  return found === undefined || found.area === null ? null : { area: found.area, columns: found.columns };
}

/** The sheet of a stored filter: by its id, else (a reopened file may give other ids) by its name. */
export function sheetOf(
  { sheetId, sheet }: StoredFilter,
  sheets: readonly SheetOutline[],
): SheetOutline | undefined {
  return sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheet);
}

/** A filter that the add-in set, with what stands in its place now. */
export interface JudgedFilter {
  readonly stored: StoredFilter;
  readonly outline: SheetOutline | undefined;
  readonly now: FilterState | null;
  readonly standing: FilterStanding;
}

function standingOf(now: FilterState | null, { values }: StoredFilter): FilterStanding {
  const [first, ...more] = now?.columns ?? [];
  if (first === undefined) return 'gone';
  return more.length === 0 && letsThrough(first, values) ? 'ours' : 'changed';
}

/** Compares what the add-in set with what stands. */
export function judgeStanding(
  stored: StoredFilter,
  sheets: readonly SheetOutline[],
  filters: readonly SheetFilters[],
): JudgedFilter {
  const outline = sheetOf(stored, sheets);
  const own = filters.find(({ sheetId }) => sheetId === outline?.id);
  const now = filterAt(own, stored.table);
  return { stored, outline, now, standing: standingOf(now, stored) };
}
