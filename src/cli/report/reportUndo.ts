import type { CellAddress, UndoResult } from '../../application';
import type { CliTexts } from '../../locales/CliTexts';
import { nameCell } from './nameCell';

type Undone = Extract<UndoResult, { readonly kind: 'undone' | 'already-undone' }>;
type FullyTold = Extract<UndoResult, { readonly kind: 'undone' }>;

/** What an undo put back, which sheets went or were given back, what it kept, what did not hold, and how many steps are left. */
export function reportUndo(result: Undone, texts: CliTexts): string {
  const { outcome } = texts;
  const left = result.steps === 0 ? [] : [outcome.stepsLeft({ count: String(result.steps) })];
  const told = result.kind === 'already-undone' ? [outcome.alreadyUndone] : cellLines(result, texts);
  return [...told, ...sheetLines(result, texts), ...left].join('\n');
}

function sheetLines({ sheetsRemoved, sheetsRewritten }: Undone, { outcome, report }: CliTexts): string[] {
  const named = (
    sheets: readonly string[],
    say: (params: { readonly sheets: string }) => string,
  ): string[] => (sheets.length === 0 ? [] : [say({ sheets: sheets.join(report.listMark) })]);
  return [...named(sheetsRemoved, outcome.sheetsRemoved), ...named(sheetsRewritten, outcome.sheetsRewritten)];
}

const place = (cell: CellAddress): string => `  ${nameCell(cell, [])}`;

/** A step that only made or rewrote sheets says nothing of cells. */
function cellLines(result: FullyTold, { outcome }: CliTexts): string[] {
  const { restored, kept, differing, sheetsKept, sheetsRemoved, sheetsRewritten } = result;
  const onlySheets = restored.length === 0 && sheetsRemoved.length + sheetsRewritten.length > 0;
  return [
    ...(onlySheets ? [] : [outcome.undone({ cells: String(restored.length) })]),
    ...(kept.length === 0 ? [] : [outcome.undoneKept({ count: String(kept.length) })]),
    ...kept.map(({ cell, item, shown }) => `${place(cell)}  ${item}  ${shown}`),
    ...(differing.length === 0 ? [] : [outcome.undoneDiffering({ count: String(differing.length) })]),
    ...differing.map(place),
    ...sheetsKept.map((sheets) => outcome.undoneSheets({ sheets })),
  ];
}
