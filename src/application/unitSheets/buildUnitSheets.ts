import { commitRun } from '../commit/commitRun';
import { readGrid } from '../dynamics/readGrid';
import { refuseLocked } from '../journal/refuseLocked';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { checkProtection } from '../recalculate/checkProtection';
import { readAssessed } from '../recalculate/readAssessed';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch, type RunWatch } from '../run/RunWatch';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import { planRun, type UnitSheetsPlan } from './planRun';
import type { UnitSheetsOptions } from './UnitSheetsOptions';
import type { UnitSheetsResult } from './UnitSheetsResult';

/** A step's list of sheets tells so many by name; the journal's index is read at every opening. */
const MOST_NAMED = 20;

interface Running {
  readonly port: WorkbookPort;
  readonly workbook: OpenWorkbook;
  readonly options: UnitSheetsOptions;
  readonly watch: RunWatch;
}

async function commit(
  { port, workbook, options, watch }: Running,
  { report, writes, body, entries }: UnitSheetsPlan,
): Promise<UnitSheetsResult> {
  if (writes.length === 0 && entries.size === 0) return { kind: 'done', written: false, unitSheets: report };
  const forbidden = await checkProtection(port, workbook.outline, writes);
  if (forbidden !== null) return { kind: 'refused', finding: forbidden };
  const { storage, journal } = workbook;
  const { now, withoutUndo = false } = options;
  const changed = report.sheets.filter(({ change }) => change !== 'none');
  const sheets = changed.slice(0, MOST_NAMED).map(({ sheet }) => sheet);
  const committed = await commitRun(
    port,
    { now, action: 'unit-sheets', sheets, storage, journal, body, writes, entries, withoutUndo },
    watch,
  );
  if (committed.kind !== 'committed') return committed;
  const findings = [...report.findings, ...committed.findings];
  return { kind: 'done', written: true, unitSheets: { ...report, findings } };
}

async function run(port: WorkbookPort, options: UnitSheetsOptions): Promise<UnitSheetsResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const locked = options.preview === true ? null : refuseLocked(workbook.journal, options.now);
  if (locked !== null) return locked;
  const source = await readAssessed(port, workbook, options, watch);
  if (source.kind !== 'assessed') return source;
  const { snapshots } = source;
  const grid = await readGrid(port, { workbook, snapshots, options: {} }, watch);
  const plan = planRun({ ...source, workbook, grid: grid.kind === 'grid' ? grid : null }, options);
  if (plan.kind === 'refused') return plan;
  if (options.preview === true) return { kind: 'preview', unitSheets: plan.report };
  watch('assess')(1);
  return commit({ port, workbook, options, watch }, plan);
}

/**
 * Makes the 单位反馈表 of these units from the ledger's ratios as they stand, or rewrites them in place, as one step that can
 * be undone. A user's own sheet of such a name is never touched; a second run with nothing changed writes nothing.
 */
export async function buildUnitSheets(
  port: WorkbookPort,
  options: UnitSheetsOptions,
): Promise<UnitSheetsResult> {
  try {
    return await run(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
