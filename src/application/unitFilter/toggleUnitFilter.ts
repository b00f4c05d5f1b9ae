import { WorkbookError } from '../port/WorkbookError';
import type { SheetArea, WorkbookPort } from '../port/WorkbookPort';
import { createRunWatch } from '../run/RunWatch';
import { readUnitNames } from '../unitNames/UnitNames';
import type { ClearUnitFilterResult, FilterUnitsResult } from '../units/UnitFilterResult';
import { openWorkbook } from '../workbook/openWorkbook';
import { clearUnitFilter } from './clearUnitFilter';
import { describeStanding } from './describeStanding';
import { filterByUnits } from './filterByUnits';
import { readJudged } from './readUnitFilter';
import { readUnitTables, type UnitTablesRead } from './readUnitTables';
import { selectedUnits } from './selectedUnits';
import { readStoredFilter } from './StoredUnitFilter';

/** What pressing the button came to; `no-unit`: the selection is in no row that names one. */
export type ToggleUnitFilterResult = FilterUnitsResult | ClearUnitFilterResult | { readonly kind: 'no-unit' };

function areSame(units: readonly string[], others: readonly string[], { written }: UnitTablesRead): boolean {
  const keys = (names: readonly string[]): string => [...new Set(names.map(written.keyOf))].sort().join('\n');
  return keys(units) === keys(others);
}

async function run(port: WorkbookPort, selection: readonly SheetArea[]): Promise<ToggleUnitFilterResult> {
  const workbook = await openWorkbook(port);
  const read = await readUnitTables(port, workbook, { watch: createRunWatch({}) });
  if (read.kind !== 'tables') return read;
  const decisions = readUnitNames(workbook.storage);
  const units = await selectedUnits(port, read, { selection, decisions });
  if (units.length === 0) return { kind: 'no-unit' };
  const stored = readStoredFilter(workbook.storage);
  if (stored !== null && areSame(units, stored.units, read)) {
    const judged = await readJudged(port, workbook, stored);
    if (describeStanding(stored.units, judged) !== null) return clearUnitFilter(port);
  }
  return filterByUnits(port, { units });
}

/** Shows only the units of the selected rows on every sheet, or everything again where just these are shown already. */
export async function toggleUnitFilter(
  port: WorkbookPort,
  selection: readonly SheetArea[],
): Promise<ToggleUnitFilterResult> {
  try {
    return await run(port, selection);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
