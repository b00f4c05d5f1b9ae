import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { Failure } from '../recalculate/RecalculationResult';
import { planStorage } from '../storage/planStorage';
import type { ClearUnitFilterResult } from '../units/UnitFilterResult';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import type { JudgedFilter } from './judgeStanding';
import { planClear, type PlannedClear } from './planClear';
import { readJudged } from './readUnitFilter';
import {
  formatStoredFilter,
  readStoredFilter,
  UNIT_FILTER_ENTRY,
  type StoredUnitFilter,
} from './StoredUnitFilter';

interface Clearing {
  readonly workbook: OpenWorkbook;
  readonly stored: StoredUnitFilter;
  readonly judged: readonly JudgedFilter[];
  readonly planned: readonly PlannedClear[];
}

function failed({ code, detail }: WorkbookError, sheets: readonly string[]): Failure {
  const left =
    sheets.length === 0 ? { kind: 'as-it-was' as const } : { kind: 'changed' as const, cells: [], sheets };
  return { kind: 'failed', code, detail, left };
}

function namesWhere(
  { judged, planned }: Clearing,
  holds: (plan: PlannedClear) => boolean,
): readonly string[] {
  const found = judged.filter((_, index) => {
    const plan = planned[index];
    return plan !== undefined && holds(plan);
  });
  return [...new Set(found.map(({ outline, stored }) => outline?.name ?? stored.sheet))];
}

/** Filters first, then what is remembered: what could not be cleared can be cleared later. */
async function commit(port: WorkbookPort, clearing: Clearing): Promise<ClearUnitFilterResult> {
  const { workbook, stored, planned } = clearing;
  const writes = planned.flatMap(({ write }) => write ?? []);
  const kept = stored.filters.filter((_, index) => planned[index]?.kept === true);
  const lines = formatStoredFilter({ ...stored, filters: kept });
  const touched = namesWhere(clearing, ({ write }) => write !== null);
  try {
    if (writes.length > 0) await port.writeFilters(writes);
    await port.writeParts(planStorage(workbook.storage, new Map([[UNIT_FILTER_ENTRY, lines]])));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return failed(error, touched);
  }
  const findings = planned.flatMap((plan) => plan.findings);
  if (touched.length === 0 && findings.length === 0) return { kind: 'nothing-filtered' };
  return {
    kind: 'cleared',
    sheets: touched,
    restored: namesWhere(clearing, ({ restored }) => restored),
    findings,
  };
}

/** The sheets whose filters' columns are found again by their headers. One round trip a chunk, none where none stood. */
function readFiltered(
  port: WorkbookPort,
  judged: readonly JudgedFilter[],
): Promise<readonly SheetSnapshot[]> {
  const outlines = judged.flatMap(({ stored, outline }) =>
    outline === undefined || (stored.before?.columns.length ?? 0) === 0 ? [] : [outline],
  );
  const sheets = outlines.filter(({ id }, index) => outlines.findIndex((one) => one.id === id) === index);
  return sheets.length === 0 ? Promise.resolve([]) : port.readValues(sheets, () => undefined);
}

/** Shows everything again on the sheets that were filtered by units, and puts back what stood there before. */
export async function clearUnitFilter(port: WorkbookPort): Promise<ClearUnitFilterResult> {
  try {
    const workbook = await openWorkbook(port);
    const stored = readStoredFilter(workbook.storage);
    if (stored === null) return { kind: 'nothing-filtered' };
    const judged = await readJudged(port, workbook, stored);
    const snapshots = await readFiltered(port, judged);
    const planned = judged.map((one) =>
      planClear(
        one,
        snapshots.find(({ id }) => id === one.outline?.id),
      ),
    );
    return await commit(port, { workbook, stored, judged, planned });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return failed(error, []);
  }
}
