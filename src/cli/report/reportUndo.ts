import type { UndoResult } from '../../application';
import type { CliTexts } from '../../locales/CliTexts';
import { nameCell } from './nameCell';

type Undone = Extract<UndoResult, { readonly kind: 'undone' | 'already-undone' }>;

/** What an undo put back, what it kept because somebody edited it since, and how many steps are left. */
export function reportUndo(result: Undone, { outcome }: CliTexts): string {
  const left = result.steps === 0 ? [] : [outcome.stepsLeft({ count: String(result.steps) })];
  if (result.kind === 'already-undone') return [outcome.alreadyUndone, ...left].join('\n');
  const kept = result.kept.map(({ cell, item, shown }) => `  ${nameCell(cell, [])}  ${item}  ${shown}`);
  return [
    outcome.undone({ cells: String(result.restored.length) }),
    ...(kept.length === 0 ? [] : [outcome.undoneKept({ count: String(kept.length) }), ...kept]),
    ...result.sheetsKept.map((sheets) => outcome.undoneSheets({ sheets })),
    ...left,
  ].join('\n');
}
