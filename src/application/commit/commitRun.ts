import type { Finding } from '../Finding';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { Failure, Refusal } from '../recalculate/RecalculationResult';
import type { RunWatch } from '../run/RunWatch';
import { planStorage } from '../storage/planStorage';
import { checkBack } from './checkBack';
import { closeJournal, forgetStep } from './closeJournal';
import type { CommitPlan } from './CommitPlan';
import { openJournal, type OpenJournal } from './openJournal';
import { recover } from './recover';

/** How writing ended: done, with what was noticed on the way. */
export interface Committed {
  readonly kind: 'committed';
  readonly findings: readonly Finding[];
}

function journalFindings(journal: OpenJournal): readonly Finding[] {
  const findings: Finding[] = [];
  const count = journal.dropped.length;
  if (count > 0) findings.push({ code: 'journal-dropped', params: { count }, cell: null });
  if (!journal.kept) findings.push({ code: 'no-undo-kept', params: {}, cell: null });
  return findings;
}

async function write(
  port: WorkbookPort,
  plan: CommitPlan,
  journal: OpenJournal,
  watch: RunWatch,
): Promise<Committed> {
  await port.apply(plan.writes, watch('write'));
  const differing = await checkBack(port, plan.body.cells, plan.body.sheetNames, watch('check'));
  watch('store')(0);
  await closeJournal(port, journal, planStorage(plan.storage, plan.entries));
  return { kind: 'committed', findings: [...journalFindings(journal), ...differing] };
}

async function giveUp(
  port: WorkbookPort,
  plan: CommitPlan,
  journal: OpenJournal,
  error: WorkbookError,
): Promise<Failure> {
  const failure = await recover(port, plan.body, error);
  if (failure.left.kind !== 'as-it-was') return failure;
  try {
    await forgetStep(port, journal, { body: plan.body, hadIndex: plan.journal.part !== null });
    return failure;
  } catch (second) {
    if (!(second instanceof WorkbookError)) throw second;
    return { ...failure, left: { kind: 'unknown' } };
  }
}

/**
 * Writes a plan: journal first (it is the lock too), then the sheets, then read back and compare, then the store. On
 * failure the old content is put back; where even that fails the journal stays and is offered at the next opening.
 */
export async function commitRun(
  port: WorkbookPort,
  plan: CommitPlan,
  watch: RunWatch,
): Promise<Committed | Refusal | Failure> {
  watch('journal')(0);
  const journal = await openJournal(port, plan);
  if (journal.kind === 'refused') return journal;
  try {
    return await write(port, plan, journal, watch);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return giveUp(port, plan, journal, error);
  }
}
