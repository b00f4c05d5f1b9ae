import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { UnitFilterResult } from '../units/UnitFilterResult';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import { describeStanding } from './describeStanding';
import { judgeStanding, sheetOf, type JudgedFilter } from './judgeStanding';
import { readStoredFilter, type StoredUnitFilter } from './StoredUnitFilter';

/** The add-in's filters with what stands in their place. One or two round trips, none where nothing is filtered. */
export async function readJudged(
  port: WorkbookPort,
  { outline }: OpenWorkbook,
  { filters: stored }: StoredUnitFilter,
): Promise<readonly JudgedFilter[]> {
  const ids = new Set(stored.flatMap((one) => sheetOf(one, outline.sheets)?.id ?? []));
  const filters = ids.size === 0 ? [] : await port.readFilters([...ids]);
  return stored.map((one) => judgeStanding(one, outline.sheets, filters));
}

/** What is filtered by units now, and whether it still stands as it was left. Nothing is written. */
export async function readUnitFilter(port: WorkbookPort): Promise<UnitFilterResult> {
  try {
    const workbook = await openWorkbook(port);
    const stored = readStoredFilter(workbook.storage);
    if (stored === null) return { kind: 'read', filter: null };
    const judged = await readJudged(port, workbook, stored);
    return { kind: 'read', filter: describeStanding(stored.units, judged) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
