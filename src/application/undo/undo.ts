import type { CellChange } from '../../domain/sheet/ChangeSet';
import { checkBack } from '../commit/checkBack';
import { guardIndex } from '../commit/openJournal';
import type { Finding } from '../Finding';
import type { JournalBody } from '../journal/JournalBody';
import { formatIndex, type JournalIndex, type JournalStep } from '../journal/JournalIndex';
import { LOCK_MINUTES } from '../journal/limits';
import { tellStep } from '../opening/readOpening';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { checkProtection } from '../recalculate/checkProtection';
import type { Failure } from '../recalculate/RecalculationResult';
import { planRestore } from '../restore/restoreStep';
import { planStorage } from '../storage/planStorage';
import { refuseFiltered } from '../units/refuseFiltered';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import { locateCells } from './locateCells';
import { locateMerges } from './locateMerges';
import { readStep } from './readStep';
import { addressIn, tellUndo } from './tellUndo';
import type { UndoResult } from './UndoResult';

const silent = (): void => undefined;

interface UndoRun {
  readonly port: WorkbookPort;
  readonly workbook: OpenWorkbook;
  readonly step: JournalStep;
  readonly body: JournalBody;
  readonly bodyParts: readonly string[];
}

function refused(finding: Finding): UndoResult {
  return { kind: 'refused', finding };
}

/** The journal without the step; null where nothing is left of it: the workbook is as it was before the add-in. */
function indexWithout({ journal }: OpenWorkbook, step: JournalStep): JournalIndex | null {
  const steps = journal.index.steps.filter((one) => one.id !== step.id);
  return steps.length === 0 ? null : { ...journal.index, steps };
}

/** Marks the step as being put back, so that no other runtime writes and an interruption is seen. */
async function lockStep({ port, workbook, step }: UndoRun): Promise<{ id: string; xml: string } | null> {
  const steps = workbook.journal.index.steps.map((one) =>
    one.id === step.id ? { ...one, state: 'undoing' as const } : one,
  );
  const index = { ...workbook.journal.index, steps };
  const receipt = await port.writeParts({
    remove: [],
    set: [],
    add: [],
    guarded: guardIndex(workbook.journal.part, index),
  });
  if (!receipt.undisturbed || receipt.guarded === null) return null;
  return { id: receipt.guarded, xml: formatIndex(index) };
}

/** Store and journal as before the step, in one round trip. */
async function closeStep(
  { port, workbook, step, body, bodyParts }: UndoRun,
  indexPart: { readonly id: string; readonly xml: string },
): Promise<void> {
  const store = planStorage(
    workbook.storage,
    new Map(body.entries.map((entry) => [entry.entry, entry.before])),
  );
  await port.writeParts({
    remove: [...store.remove, ...bodyParts],
    set: store.set,
    add: store.add,
    guarded: guardIndex(indexPart, indexWithout(workbook, step)),
  });
}

async function failureOf(run: UndoRun, located: JournalBody, error: WorkbookError): Promise<Failure> {
  const { code, detail } = error;
  try {
    const { cells, sheetsKept } = await planRestore(run.port, located, await run.port.readOutline([]));
    const left = cells.ours.map((change) => addressIn(located.sheetNames, change));
    return { kind: 'failed', code, detail, left: { kind: 'changed', cells: left, sheets: sheetsKept } };
  } catch (second) {
    if (!(second instanceof WorkbookError)) throw second;
    return { kind: 'failed', code, detail, left: { kind: 'unknown' } };
  }
}

/** The step with its cells and merges where they are now, and the cells whose place is gone. */
async function locateStep({ port, workbook, body }: UndoRun): Promise<{
  readonly here: JournalBody;
  readonly gone: readonly CellChange[];
}> {
  const cells = await locateCells(port, workbook, body.cells);
  if (body.merges === undefined) return { here: { ...body, cells: cells.found }, gone: cells.gone };
  const { found, gone, merges } = await locateMerges(port, workbook, { ...body, cells: cells.found });
  return { here: { ...body, cells: found, merges }, gone: [...cells.gone, ...gone] };
}

async function putBack(run: UndoRun): Promise<UndoResult> {
  const { port, workbook, body } = run;
  const merged = (body.merges ?? []).map(({ sheetId }) => sheetId);
  const filtered = await refuseFiltered(port, workbook.outline, merged);
  if (filtered !== null) return filtered;
  const { here, gone } = await locateStep(run);
  const plan = await planRestore(port, here, workbook.outline);
  const forbidden = await checkProtection(port, workbook.outline, plan.writes);
  if (forbidden !== null) return refused(forbidden);
  const indexPart = await lockStep(run);
  if (indexPart === null) return refused({ code: 'busy', params: { at: run.step.at }, cell: null });
  try {
    if (plan.writes.length > 0) await port.apply(plan.writes, silent);
    const differing = await checkBack(port, plan.back, body.sheetNames, silent);
    await closeStep(run, indexPart);
    return tellUndo({
      step: tellStep(run.step),
      steps: workbook.journal.index.steps.length - 1,
      sheetNames: body.sheetNames,
      plan,
      gone,
      differing: differing.flatMap(({ cell }) => cell ?? []),
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return failureOf(run, here, error);
  }
}

/** A run that is writing right now must end first; one that was cut off is exactly what undo is for. */
function isHeld(step: JournalStep, now: string | undefined): boolean {
  if (step.state === 'done' || now === undefined) return false;
  const minutes = (Date.parse(now) - Date.parse(step.at)) / 60_000;
  return minutes >= 0 && minutes < LOCK_MINUTES;
}

async function start(port: WorkbookPort, now: string | undefined): Promise<UndoResult> {
  const workbook = await openWorkbook(port);
  const step = workbook.journal.index.steps.at(-1);
  if (step === undefined) return { kind: 'nothing-to-undo' };
  if (isHeld(step, now)) return refused({ code: 'busy', params: { at: step.at }, cell: null });
  const { body, parts } = await readStep(port, step, workbook.outline.sheets);
  if (body === null) return refused({ code: 'store-damaged', params: { entry: step.id }, cell: null });
  return putBack({ port, workbook, step, body, bodyParts: parts.map((part) => part.id) });
}

/**
 * Puts back what the add-in's last run replaced, from the journal in the workbook, also in a later session; call again for
 * the step before. Cells that somebody edited since are kept and named. `now` (ISO text) tells a run that is still writing
 * from one that was cut off.
 */
export async function undo(port: WorkbookPort, now?: string): Promise<UndoResult> {
  try {
    return await start(port, now);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
