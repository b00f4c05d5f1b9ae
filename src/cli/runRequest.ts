import {
  buildAppendices,
  buildDynamicsSheet,
  readBulletin,
  recalculate,
  settleProjectName,
  undo,
  type AppendicesResult,
  type Bulletin,
  type DynamicsResult,
  type RecalculationResult,
  type UndoResult,
} from '../application';
import { exportOutcome } from './export/exportOutcome';
import type { PrintPdf } from './export/PrintPdf';
import type { LedgerSession } from './LedgerSession';
import type { Outcome } from './Outcome';
import type { ProgressLine } from './progressLine';
import type { Request } from './Request';
import type { Sentences } from './sentences/Sentences';
import { filterOutcome, unitsOutcome } from './units/unitsOutcome';
import { unitSheetsOutcome } from './unitSheets/unitSheetsOutcome';

export interface Run {
  readonly request: Request;
  readonly session: LedgerSession;
  readonly progress: ProgressLine;
  readonly sentences: Sentences;
  readonly printPdf: PrintPdf;
  /** The time that the journal notes, ISO text. */
  readonly now: string;
}

/** Does what was asked for in the open workbook, by the add-in's own use cases, and tells how it ended. */
export async function runRequest(run: Run): Promise<Outcome> {
  if (run.request.kind === 'undo') return undoOutcome(await undo(run.session.port), run);
  if (run.request.kind === 'export') return exportOutcome(run.request, run);
  if (run.request.kind === 'appendices') return makeAppendices(run.request, run);
  if (run.request.kind === 'unit-sheets') return unitSheetsOutcome(run.request, run);
  if (run.request.kind === 'units') return unitsOutcome(run.request, run);
  if (run.request.kind === 'filter') return filterOutcome(run.request, run);
  if (run.request.kind === 'dynamics') return buildDynamics(run.request, run);
  const { sheet, output } = run.request;
  const result = await recalculate(run.session.port, {
    now: run.now,
    preview: output === null,
    ...(sheet === null ? {} : { sheet }),
    onProgress: ({ stage, share }) => {
      run.progress.show(stage, share);
    },
  });
  return recalculationOutcome(result, run);
}

async function buildDynamics(
  request: Extract<Request, { readonly kind: 'dynamics' }>,
  run: Run,
): Promise<Outcome> {
  const { roster, first, last, title, settled, output } = request;
  for (const decision of settled) await settleProjectName(run.session.port, decision);
  const result = await buildDynamicsSheet(run.session.port, {
    now: run.now,
    preview: output === null,
    ...(roster === null ? {} : { roster }),
    ...(first === null ? {} : { first }),
    ...(last === null ? {} : { last }),
    ...(title === null ? {} : { title }),
    onProgress: ({ stage, share }) => {
      run.progress.show(stage, share);
    },
  });
  return dynamicsOutcome(result, run);
}

async function makeAppendices(
  { sheet, report, edited, output }: Extract<Request, { readonly kind: 'appendices' }>,
  run: Run,
): Promise<Outcome> {
  const { now, session, sentences } = run;
  const asked = { now, ...(sheet === null ? {} : { sheet }), ...(isEmpty(report) ? {} : { report }) };
  const result = await buildAppendices(session.port, {
    ...asked,
    edited,
    preview: output === null,
    onProgress: ({ stage, share }) => {
      run.progress.show(stage, share);
    },
  });
  const { language } = sentences;
  const read = await readBulletin(session.port, { ...asked, language });
  return appendicesOutcome(result, read.kind === 'read' ? read.bulletin : null, run);
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

function appendicesOutcome(result: AppendicesResult, bulletin: Bulletin | null, run: Run): Outcome {
  switch (result.kind) {
    case 'done':
      return { ...result, kind: 'appendices', bulletin, bytes: saved(run) };
    case 'preview':
      return { ...result, kind: 'appendices', bulletin, written: false, bytes: null };
    case 'no-ledger':
      return { kind: 'refused', code: 'no-ledger', sentences: run.sentences.sayNoLedger(result) };
    case 'cancelled':
      return { kind: 'refused', code: 'cancelled', sentences: [run.sentences.texts.outcome.cancelled] };
    case 'refused':
    case 'failed':
      return refused(result, run);
  }
}

function dynamicsOutcome(result: DynamicsResult, run: Run): Outcome {
  switch (result.kind) {
    case 'done':
      return { ...result, kind: 'dynamics', bytes: saved(run) };
    case 'preview':
      return { ...result, kind: 'dynamics', written: false, bytes: null };
    case 'cancelled':
      return { kind: 'refused', code: 'cancelled', sentences: [run.sentences.texts.outcome.cancelled] };
    case 'refused':
    case 'failed':
      return refused(result, run);
  }
}

function recalculationOutcome(result: RecalculationResult, run: Run): Outcome {
  switch (result.kind) {
    case 'done':
      return { ...result, kind: 'recalculated', bytes: saved(run) };
    case 'preview':
      return { ...result, kind: 'recalculated', written: false, bytes: null };
    case 'no-ledger':
      return { kind: 'refused', code: 'no-ledger', sentences: run.sentences.sayNoLedger(result) };
    case 'cancelled':
      return { kind: 'refused', code: 'cancelled', sentences: [run.sentences.texts.outcome.cancelled] };
    case 'refused':
    case 'failed':
      return refused(result, run);
  }
}

function undoOutcome(result: UndoResult, run: Run): Outcome {
  switch (result.kind) {
    case 'undone':
    case 'already-undone':
      return { kind: 'undone', undone: result, bytes: saved(run) };
    case 'nothing-to-undo':
      return {
        kind: 'refused',
        code: 'nothing-to-undo',
        sentences: [run.sentences.texts.outcome.nothingToUndo],
      };
    case 'refused':
    case 'failed':
      return refused(result, run);
  }
}

type Stopped = Extract<RecalculationResult, { readonly kind: 'refused' | 'failed' }>;

function refused(result: Stopped, { sentences }: Run): Outcome {
  if (result.kind === 'refused')
    return { kind: 'refused', code: result.finding.code, sentences: [sentences.sayFinding(result.finding)] };
  return { kind: 'refused', code: result.code, sentences: [sentences.sayError(result)] };
}

function saved({ progress, session }: Run): Uint8Array {
  progress.show('save', 0);
  return session.save();
}
