import type { RecalculationResult, UndoResult } from '../../../application';
import { sayCellsUndone, saySheetsUndone } from '../UndoPanel/sayUndone';
import { sayCleared } from '../UnitFilterBar/sayCleared';
import type { Outcome, PaneState } from '../../store/PaneState';
import { isEditedSince } from '../../store/editWatch';
import type { Speech } from '../../texts/Speech';

const BANDS = ['completed', 'on-schedule', 'behind'] as const;

function announceRecalculation(result: RecalculationResult, speech: Speech): string {
  const { texts } = speech;
  switch (result.kind) {
    case 'done':
    case 'preview': {
      const { figures, changes } = result.recalculation;
      const said = texts.result.said({
        items: String(figures.items),
        bands: BANDS.map((band) =>
          texts.result.inBand({
            band: speech.words.bands[band],
            count: texts.result.count(figures.bands[band]),
          }),
        ).join(texts.listMark),
        changes: String(changes.length),
        review: String(figures.review),
      });
      if (result.kind === 'preview')
        return `${changes.length === 0 ? texts.result.previewedNone : texts.result.previewed(changes.length)} ${said}`;
      return `${result.written ? texts.result.written(changes.length) : texts.result.unchanged} ${said}`;
    }
    case 'no-ledger':
      return texts.none.foreign;
    case 'cancelled':
      return texts.result.cancelled;
    case 'refused':
      return speech.sayFinding(result.finding);
    case 'failed':
      return `${speech.sayFault(result)} ${speech.sayLeft(result)}`;
  }
}

function announceUndo(result: UndoResult, speech: Speech): string {
  const { undo } = speech.texts;
  switch (result.kind) {
    case 'undone':
      return [sayCellsUndone(result, speech), ...saySheetsUndone(result, speech), undo.left(result.steps)]
        .filter((sentence) => sentence !== '')
        .join(' ');
    case 'already-undone':
      return undo.already;
    case 'nothing-to-undo':
      return undo.none;
    case 'refused':
      return speech.sayFinding(result.finding);
    case 'failed':
      return `${speech.sayFault(result)} ${speech.sayLeft(result)}`;
  }
}

function announceOutcome(outcome: Outcome, speech: Speech): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'dynamics':
    case 'appendices':
    case 'export':
    case 'decisions':
    case 'units':
      return '';
    case 'recalculation':
      return announceRecalculation(outcome.result, speech);
    case 'undo':
      return announceUndo(outcome.result, speech);
    case 'fault':
      return speech.sayFault(outcome.fault);
  }
}

/** The one sentence that a screen reader is told about what the pane does or has done; progress steps are not read out. */
export function announce(state: PaneState, speech: Speech): string {
  const { task, outcome, said, notice } = state;
  const { texts } = speech;
  if (task.kind === 'running') return task.cancelling ? texts.run.cancelling : texts.run.working;
  if (task.kind === 'undoing') return texts.run.undoing;
  if (task.kind === 'saving') return texts.run.saving;
  if (notice?.kind === 'template-made') return texts.none.templateMade({ sheet: notice.sheet });
  if (notice?.kind === 'filter-cleared' || notice?.kind === 'filter-failed')
    return sayCleared(notice, speech);
  if (notice?.kind === 'selection-failed') return texts.failure.selection.what;
  if (isEditedSince(state)) return texts.edited.what;
  return said ?? announceOutcome(outcome, speech);
}
