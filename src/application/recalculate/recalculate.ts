import { commitRun } from '../commit/commitRun';
import type { Finding } from '../Finding';
import { findLock } from '../journal/findLock';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch, type RunWatch } from '../run/RunWatch';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import { checkProtection } from './checkProtection';
import { planRun, type RunPlan } from './planRun';
import { readAssessed } from './readAssessed';
import type { RecalculationOptions } from './RecalculationOptions';
import type { RecalculationResult } from './RecalculationResult';

function refused(finding: Finding): RecalculationResult {
  return { kind: 'refused', finding };
}

/** Another run that writes now, or one that was cut off and must be put back first. */
function refuseLocked({ journal }: OpenWorkbook, now: string): RecalculationResult | null {
  const lock = findLock(journal.index, now);
  if (lock.kind === 'free') return null;
  const code = lock.kind === 'held' ? 'busy' : 'interrupted';
  return refused({ code, params: { at: lock.step.at }, cell: null });
}

async function planned(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  options: RecalculationOptions,
  watch: RunWatch,
): Promise<RunPlan | RecalculationResult> {
  const read = await readAssessed(port, workbook, options, watch);
  if (read.kind !== 'assessed') return read;
  const { assessed, snapshots, settings } = read;
  return planRun(assessed, { workbook, snapshots, settings, edited: options.editedCheckList ?? 'keep' });
}

async function commit(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  plan: RunPlan,
  options: RecalculationOptions,
  watch: RunWatch,
): Promise<RecalculationResult> {
  const { recalculation, writes, body, entries } = plan;
  if (writes.length === 0 && entries.size === 0) return { kind: 'done', written: false, recalculation };
  const forbidden = await checkProtection(port, workbook.outline, writes);
  if (forbidden !== null) return refused(forbidden);
  const committed = await commitRun(
    port,
    {
      now: options.now,
      action: options.decide === undefined ? 'recalculate' : 'decide',
      sheets: recalculation.ledger.sheets,
      storage: workbook.storage,
      journal: workbook.journal,
      body,
      writes,
      entries,
      withoutUndo: options.withoutUndo ?? false,
    },
    watch,
  );
  if (committed.kind !== 'committed') return committed;
  const findings = [...recalculation.findings, ...committed.findings];
  return { kind: 'done', written: true, recalculation: { ...recalculation, findings } };
}

async function run(port: WorkbookPort, options: RecalculationOptions): Promise<RecalculationResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const locked = options.preview === true ? null : refuseLocked(workbook, options.now);
  if (locked !== null) return locked;
  const plan = await planned(port, workbook, options, watch);
  if ('kind' in plan) return plan;
  if (options.preview === true) return { kind: 'preview', recalculation: plan.recalculation };
  watch('assess')(1);
  return commit(port, workbook, plan, options, watch);
}

/**
 * The main job: reads the ledger, works out every ratio, and writes what has to change, with an undo step in the workbook.
 * A second run with nothing changed writes nothing. Failures of the workbook come back as results, not as exceptions.
 */
export async function recalculate(
  port: WorkbookPort,
  options: RecalculationOptions,
): Promise<RecalculationResult> {
  try {
    return await run(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
