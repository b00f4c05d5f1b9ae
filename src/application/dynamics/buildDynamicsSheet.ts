import { commitRun } from '../commit/commitRun';
import type { Finding } from '../Finding';
import { findLock } from '../journal/findLock';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { checkProtection } from '../recalculate/checkProtection';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch, type RunWatch } from '../run/RunWatch';
import { openWorkbook, readSheets, type OpenWorkbook } from '../workbook/openWorkbook';
import type { DynamicsOptions } from './DynamicsOptions';
import type { DynamicsResult } from './DynamicsResult';
import { planDynamics, type DynamicsPlan } from './planDynamics';
import { readGrid } from './readGrid';

function refused(finding: Finding): DynamicsResult {
  return { kind: 'refused', finding };
}

function refuseLocked({ journal }: OpenWorkbook, now: string): DynamicsResult | null {
  const lock = findLock(journal.index, now);
  if (lock.kind === 'free') return null;
  const code = lock.kind === 'held' ? 'busy' : 'interrupted';
  return refused({ code, params: { at: lock.step.at }, cell: null });
}

async function planned(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  options: DynamicsOptions,
  watch: RunWatch,
): Promise<DynamicsPlan | DynamicsResult> {
  const snapshots = await readSheets(port, workbook, watch('read'));
  const grid = await readGrid(port, { workbook, snapshots, options }, watch);
  if (grid.kind === 'missing') return refused(grid.finding);
  const settings = { ...workbook.settings, ...options.settings };
  return planDynamics(grid.read, {
    workbook,
    snapshots,
    settings,
    found: grid.found,
    edited: options.edited ?? 'keep',
    ...(options.title === undefined ? {} : { title: options.title }),
  });
}

async function commit(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  plan: DynamicsPlan,
  options: DynamicsOptions,
  watch: RunWatch,
): Promise<DynamicsResult> {
  const { report, writes, body, entries } = plan;
  if (writes.length === 0 && entries.size === 0) return { kind: 'done', written: false, dynamics: report };
  const forbidden = await checkProtection(port, workbook.outline, writes);
  if (forbidden !== null) return refused(forbidden);
  const { storage, journal } = workbook;
  const { now, withoutUndo = false } = options;
  const sheets = [report.sheet];
  const committed = await commitRun(
    port,
    { now, action: 'dynamics', sheets, storage, journal, body, writes, entries, withoutUndo },
    watch,
  );
  if (committed.kind !== 'committed') return committed;
  const findings = [...report.findings, ...committed.findings];
  return { kind: 'done', written: true, dynamics: { ...report, findings } };
}

async function run(port: WorkbookPort, options: DynamicsOptions): Promise<DynamicsResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const locked = options.preview === true ? null : refuseLocked(workbook, options.now);
  if (locked !== null) return locked;
  const plan = await planned(port, workbook, options, watch);
  if ('kind' in plan) return plan;
  if (options.preview === true) return { kind: 'preview', dynamics: plan.report };
  watch('assess')(1);
  return commit(port, workbook, plan, options, watch);
}

/**
 * Builds the monthly √ grid from upload log, roster and earlier grids and writes it as 附件4: made, or rewritten in place,
 * with an undo step in the workbook. A second run with nothing changed writes nothing.
 */
export async function buildDynamicsSheet(
  port: WorkbookPort,
  options: DynamicsOptions,
): Promise<DynamicsResult> {
  try {
    return await run(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
