import type { FilterState, FilterWrite } from '../port/SheetFilter';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { planStorage } from '../storage/planStorage';
import { openWorkbook } from '../workbook/openWorkbook';
import { isRestorable } from './criteriaWords';
import { filterAt } from './judgeStanding';
import type { FiltersPlanning } from './planFilters';
import type { PlannedFilter } from './planTarget';
import { UNIT_FILTER_ENTRY } from './StoredUnitFilter';

interface Back {
  readonly write: FilterWrite;
  /** Whether Excel takes back all that stood. */
  readonly whole: boolean;
}

function same(one: FilterState | null, other: FilterState | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function planBack(
  port: WorkbookPort,
  { targets, hidden }: FiltersPlanning,
  planned: readonly PlannedFilter[],
): Promise<readonly Back[]> {
  const written = targets
    .map((target, index) => ({ target, index }))
    .filter(({ index }) => planned[index]?.write);
  const ids = [...new Set(written.map(({ target }) => target.unitTable.sheetId))];
  const filters = ids.length === 0 ? [] : await port.readFilters(ids);
  return written.flatMap(({ target: { unitTable, table, standing }, index }): readonly Back[] => {
    const { sheetId } = unitTable;
    const own = filters.find((one) => one.sheetId === sheetId);
    const now = filterAt(own, table);
    if (same(now, standing)) return [];
    const columns = (standing?.columns ?? []).filter(isRestorable);
    const filter = standing === null ? null : { ...standing, columns };
    const write = { sheetId, table, stands: now !== null, filter, hide: hidden[index] ?? [] };
    return [{ write, whole: columns.length === (standing?.columns.length ?? 0) }];
  });
}

/** After a failure half-way: gives back every filter that stood, then what was remembered. False where that failed too. */
export async function rollBackFilters(
  port: WorkbookPort,
  planning: FiltersPlanning,
  planned: readonly PlannedFilter[],
): Promise<boolean> {
  try {
    const back = await planBack(port, planning, planned);
    if (!back.every(({ whole }) => whole)) return false;
    if (back.length > 0) await port.writeFilters(back.map(({ write }) => write));
    const { storage } = await openWorkbook(port);
    const lines = planning.workbook.storage.get(UNIT_FILTER_ENTRY)?.lines ?? null;
    await port.writeParts(planStorage(storage, new Map([[UNIT_FILTER_ENTRY, lines]])));
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return false;
  }
}
