import { commitRun } from '../commit/commitRun';
import { findLock } from '../journal/findLock';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { checkProtection } from '../recalculate/checkProtection';
import { readAssessed } from '../recalculate/readAssessed';
import type { Refusal } from '../recalculate/RecalculationResult';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch, type RunWatch } from '../run/RunWatch';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import type { AppendicesOptions } from './AppendicesOptions';
import type { AppendicesResult } from './AppendicesResult';
import { planAppendices, type AppendicesPlan } from './planAppendices';

function refuseLocked({ journal }: OpenWorkbook, now: string): Refusal | null {
  const lock = findLock(journal.index, now);
  if (lock.kind === 'free') return null;
  const code = lock.kind === 'held' ? 'busy' : 'interrupted';
  return { kind: 'refused', finding: { code, params: { at: lock.step.at }, cell: null } };
}

async function commit(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  plan: AppendicesPlan,
  options: AppendicesOptions,
  watch: RunWatch,
): Promise<AppendicesResult> {
  const { report, writes, body, entries } = plan;
  if (writes.length === 0 && entries.size === 0) return { kind: 'done', written: false, appendices: report };
  const forbidden = await checkProtection(port, workbook.outline, writes);
  if (forbidden !== null) return { kind: 'refused', finding: forbidden };
  const { storage, journal } = workbook;
  const { now, withoutUndo = false } = options;
  const sheets = report.sheets.map(({ sheet }) => sheet);
  const committed = await commitRun(
    port,
    { now, action: 'appendices', sheets, storage, journal, body, writes, entries, withoutUndo },
    watch,
  );
  if (committed.kind !== 'committed') return committed;
  const findings = [...report.findings, ...committed.findings];
  return { kind: 'done', written: true, appendices: { ...report, findings } };
}

async function run(port: WorkbookPort, options: AppendicesOptions): Promise<AppendicesResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const locked = options.preview === true ? null : refuseLocked(workbook, options.now);
  if (locked !== null) return locked;
  const source = await readAssessed(port, workbook, options, watch);
  if (source.kind !== 'assessed') return source;
  const plan = planAppendices({ ...source, workbook }, options);
  if (options.preview === true) return { kind: 'preview', appendices: plan.report };
  watch('assess')(1);
  return commit(port, workbook, plan, options, watch);
}

/**
 * Makes 附件1–3 from the ledger's ratios as they stand, or rewrites them in place, as one step that can be undone. A user's
 * own sheet of such a name is never touched; a second run with nothing changed writes nothing.
 */
export async function buildAppendices(
  port: WorkbookPort,
  options: AppendicesOptions,
): Promise<AppendicesResult> {
  try {
    return await run(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
