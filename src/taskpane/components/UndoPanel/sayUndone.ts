import type { UndoResult } from '../../../application';
import type { Speech } from '../../texts/Speech';

type Undone = Extract<UndoResult, { readonly kind: 'undone' }>;

/** What became of the add-in's own sheets, a sentence each. */
export function saySheetsUndone(
  { sheetsRemoved, sheetsRewritten }: Pick<Undone, 'sheetsRemoved' | 'sheetsRewritten'>,
  { texts: { undo, listMark } }: Speech,
): readonly string[] {
  return [
    ...(sheetsRemoved.length === 0 ? [] : [undo.sheetsRemoved({ sheets: sheetsRemoved.join(listMark) })]),
    ...(sheetsRewritten.length === 0
      ? []
      : [undo.sheetsRewritten({ sheets: sheetsRewritten.join(listMark) })]),
  ];
}

/** How many cells came back; a step that only made or rewrote sheets says nothing of cells. */
export function sayCellsUndone(
  { restored, sheetsRemoved, sheetsRewritten }: Undone,
  { texts: { undo } }: Speech,
): string {
  const onlySheets = restored.length === 0 && sheetsRemoved.length + sheetsRewritten.length > 0;
  return onlySheets ? '' : undo.undone({ cells: String(restored.length) });
}
