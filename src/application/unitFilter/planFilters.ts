import type { Finding } from '../Finding';
import type { SheetFilters } from '../port/SheetFilter';
import type { FilterUnitsOptions } from '../units/UnitsOptions';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import type { FilterTarget } from './FilterTarget';
import { judgeStanding, sheetOf } from './judgeStanding';
import type { WrittenUnits } from './namesOfUnits';
import { planTarget, type PlannedFilter } from './planTarget';
import type { UnitTablesRead } from './readUnitTables';
import { readStoredFilter, type StoredFilter } from './StoredUnitFilter';
import { tellHiddenRows } from './tellHiddenRows';

/** Every way of writing the units, on all sheets: a sheet without one of them shows none of its rows. */
function spellingsOf(units: readonly string[], { spellings, keyOf }: WrittenUnits): readonly string[] {
  return [...new Set(units.flatMap((unit) => spellings.get(keyOf(unit)) ?? []))];
}

/** What the filters of all sheets are planned from. */
export interface FiltersPlanning {
  readonly workbook: OpenWorkbook;
  readonly read: UnitTablesRead;
  readonly targets: readonly FilterTarget[];
  readonly filters: readonly SheetFilters[];
  /** The rows hidden by hand, for each target. */
  readonly hidden: readonly (readonly number[])[];
  readonly options: FilterUnitsOptions;
}

/** Plans every filter, in the order of the targets. Pure. */
export function planFilters(planning: FiltersPlanning): readonly PlannedFilter[] {
  const { workbook, read, targets, filters, hidden, options } = planning;
  const { sheets } = workbook.outline;
  const stored = readStoredFilter(workbook.storage)?.filters ?? [];
  const values = spellingsOf(options.units, read.written);
  return targets.map((target, index) => {
    const { sheetId } = target.unitTable;
    const before = stored.find((one) => one.table === target.table && sheetOf(one, sheets)?.id === sheetId);
    return planTarget(target, {
      values,
      replace: options.replace ?? false,
      earlier: before === undefined ? undefined : judgeStanding(before, sheets, filters),
      hidden: hidden[index] ?? [],
      sheet: read.snapshots.find(({ id }) => id === sheetId),
    });
  });
}

/** Filters of ours that this run does not set again are still known, so that they can be cleared. */
export function leftOver({ workbook, targets }: FiltersPlanning): readonly StoredFilter[] {
  const { sheets } = workbook.outline;
  const stored = readStoredFilter(workbook.storage)?.filters ?? [];
  return stored.filter((one) => {
    const id = sheetOf(one, sheets)?.id;
    return !targets.some(({ unitTable, table }) => unitTable.sheetId === id && table === one.table);
  });
}

/** What a person should know of the filters that are set. */
export function tellFilters(
  { read, targets }: FiltersPlanning,
  planned: readonly PlannedFilter[],
): readonly Finding[] {
  const filtered = targets.filter((_, index) => planned[index]?.stored !== null);
  const told = filtered.flatMap(({ unitTable }) => {
    const columns = read.columns.filter(
      ({ table }) => table.sheetId === unitTable.sheetId && table.column === unitTable.column,
    );
    const merges = columns.flatMap((column) => column.merges);
    const sheet = read.snapshots.find(({ id }) => id === unitTable.sheetId);
    return tellHiddenRows({ table: unitTable, texts: [], merges }, sheet);
  });
  return [...planned.flatMap(({ findings }) => findings), ...told];
}
