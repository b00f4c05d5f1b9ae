import type { Area } from '../../domain/sheet/Area';
import type { FilterState } from '../port/SheetFilter';
import type { Storage } from '../storage/Storage';

/** The entry of the store that says what is filtered by units, and what stood before: the units first, then a line a filter. */
export const UNIT_FILTER_ENTRY = 'unit-filter';

/** One filter that the add-in set. `lost` are columns (by header) whose earlier criteria Excel does not take back. */
export interface StoredFilter {
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly area: Area;
  readonly values: readonly string[];
  /** The filter that stood before; null where there was none. */
  readonly before: FilterState | null;
  /** The header of each of its columns; workbooks of earlier versions tell none. */
  readonly headers?: readonly string[];
  readonly lost: readonly string[];
  /** Rows that somebody had hidden by hand. */
  readonly hidden: readonly number[];
}

/** What is filtered, as the workbook remembers it. */
export interface StoredUnitFilter {
  readonly units: readonly string[];
  readonly filters: readonly StoredFilter[];
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is StoredFilter {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['sheetId', 'sheet', 'table', 'area', 'values', 'before', 'lost', 'hidden'].every((key) => key in value)
  );
}

function readUnitsLine(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('units' in value)) return [];
  return Array.isArray(value.units) ? value.units.filter((unit) => typeof unit === 'string') : [];
}

/** Reads the entry; null where nothing is filtered. A damaged line is a filter that is no longer known as ours. */
export function readStoredFilter(storage: Storage): StoredUnitFilter | null {
  const [first, ...rest] = storage.get(UNIT_FILTER_ENTRY)?.lines ?? [];
  if (first === undefined) return null;
  return { units: readUnitsLine(parseLine(first)), filters: rest.map(parseLine).filter(isStored) };
}

/** The entry's lines; null where nothing is filtered. */
export function formatStoredFilter({ units, filters }: StoredUnitFilter): readonly string[] | null {
  if (filters.length === 0) return null;
  return [JSON.stringify({ units }), ...filters.map((filter) => JSON.stringify(filter))];
}
