import type { JournalIndex } from '../journal/JournalIndex';
import type { JournalBody } from '../journal/JournalBody';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { PartsWrite } from '../port/WorkbookWrite';
import { journalNamespace, STORE_NAMESPACE } from '../storage/namespaces';
import { planStorage } from '../storage/planStorage';
import { readStorage } from '../storage/Storage';
import { guardIndex, type OpenJournal } from './openJournal';

/** The index once its run is over: the step is done, or (where none is kept, or it was put back) no longer there. */
function indexAfter({ index, step, kept }: OpenJournal, outcome: 'done' | 'put-back'): JournalIndex {
  if (outcome === 'put-back' || !kept)
    return { ...index, steps: index.steps.filter((one) => one.id !== step.id) };
  return {
    ...index,
    steps: index.steps.map((one) => (one.id === step.id ? { ...one, state: 'done' } : one)),
  };
}

async function partsOf(port: WorkbookPort, journal: OpenJournal): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { id } of journal.dropped)
    ids.push(...(await port.readParts(journalNamespace(id))).map((part) => part.id));
  return ids;
}

/** Writes the store and marks the step as done, in one round trip; bodies of dropped steps go too (two more each). */
export async function closeJournal(
  port: WorkbookPort,
  journal: OpenJournal,
  store: PartsWrite,
): Promise<void> {
  const dropped = await partsOf(port, journal);
  await port.writeParts({
    remove: [...store.remove, ...dropped],
    set: store.set,
    add: store.add,
    guarded: guardIndex(journal.indexPart, indexAfter(journal, 'done')),
  });
}

/** Takes a step away that was put back at once: journal and store are as they were before the run. */
export async function forgetStep(
  port: WorkbookPort,
  journal: OpenJournal,
  before: { readonly body: JournalBody; readonly hadIndex: boolean },
): Promise<void> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  const former = new Map(before.body.entries.map((entry) => [entry.entry, entry.before]));
  const store = planStorage(storage, former);
  const index = indexAfter(journal, 'put-back');
  const isEmpty = index.steps.length === 0 && index.dropped === 0 && !before.hadIndex;
  await port.writeParts({
    remove: [...store.remove, ...journal.bodyParts],
    set: store.set,
    add: store.add,
    guarded: guardIndex(journal.indexPart, isEmpty ? null : index),
  });
}
