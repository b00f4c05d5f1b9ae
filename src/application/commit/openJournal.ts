import type { Finding } from '../Finding';
import { formatJournalBody } from '../journal/formatJournalBody';
import { formatIndex, type JournalIndex, type JournalStep } from '../journal/JournalIndex';
import { planRetention } from '../journal/planRetention';
import { newId } from '../made/newId';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { PartsWrite } from '../port/WorkbookWrite';
import { JOURNAL_INDEX_NAMESPACE, journalNamespace } from '../storage/namespaces';
import { splitEntry } from '../storage/splitEntry';
import type { CommitPlan } from './CommitPlan';

/** A journal that is open for a run: the index with the step in it, and what to tell about it. */
export interface OpenJournal {
  readonly kind: 'open';
  readonly step: JournalStep;
  readonly index: JournalIndex;
  readonly indexPart: { readonly id: string; readonly xml: string };
  readonly bodyParts: readonly string[];
  readonly dropped: readonly JournalStep[];
  readonly kept: boolean;
}

export type JournalOpening = OpenJournal | { readonly kind: 'refused'; readonly finding: Finding };

/** The guarded write of the index: another runtime that wrote it since it was read is noticed. */
export function guardIndex(
  read: { readonly id: string; readonly xml: string } | null,
  index: JournalIndex | null,
): NonNullable<PartsWrite['guarded']> {
  return { namespace: JOURNAL_INDEX_NAMESPACE, read, xml: index === null ? null : formatIndex(index) };
}

function tooLarge(cells: number): JournalOpening {
  return { kind: 'refused', finding: { code: 'journal-too-large', params: { cells }, cell: null } };
}

function busy(at: string): JournalOpening {
  return { kind: 'refused', finding: { code: 'busy', params: { at }, cell: null } };
}

/** Writes the step's body, then the index that makes it valid and locks others out; one round trip. */
export async function openJournal(port: WorkbookPort, plan: CommitPlan): Promise<JournalOpening> {
  const id = newId();
  const bodies = splitEntry(journalNamespace(id), 'step', formatJournalBody(plan.body));
  const cells = plan.body.cells.length;
  const letters = bodies.reduce((sum, xml) => sum + xml.length, 0);
  const base = {
    id,
    at: plan.now,
    action: plan.action,
    state: 'applying',
    sheets: plan.sheets,
    cells,
  } as const;
  const whole = planRetention(plan.journal.index, { ...base, letters });
  if (whole === null && !plan.withoutUndo) return tooLarge(cells);
  const kept = whole !== null;
  const step: JournalStep = { ...base, letters: kept ? letters : 0 };
  const index = whole?.index ?? { ...plan.journal.index, steps: [...plan.journal.index.steps, step] };
  const receipt = await port.writeParts({
    remove: [],
    set: [],
    add: kept ? bodies : [],
    guarded: guardIndex(plan.journal.part, index),
  });
  if (!receipt.undisturbed || receipt.guarded === null) {
    await port.writeParts({ remove: receipt.added, set: [], add: [] });
    return busy(plan.now);
  }
  const indexPart = { id: receipt.guarded, xml: formatIndex(index) };
  return {
    kind: 'open',
    step,
    index,
    indexPart,
    bodyParts: receipt.added,
    dropped: whole?.dropped ?? [],
    kept,
  };
}
