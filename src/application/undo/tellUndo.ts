import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { CellInput } from '../../domain/sheet/CellState';
import { exactDigits } from '../../domain/sheet/exactDigits';
import type { CellAddress } from '../Finding';
import type { RestorePlan } from '../restore/restoreStep';
import type { JournalStepInfo, UndoResult } from './UndoResult';

type SheetNames = Readonly<Record<string, string>>;

/** What an undo did, as it is to be told. `gone` are cells whose row is no longer there. */
export interface UndoneStep {
  readonly step: JournalStepInfo;
  readonly steps: number;
  readonly sheetNames: SheetNames;
  readonly plan: RestorePlan;
  readonly gone: readonly CellChange[];
  readonly differing: readonly CellAddress[];
}

/** Where a change's cell is, by its sheet's name. */
export function addressIn(sheetNames: SheetNames, { sheetId, row, column }: CellChange): CellAddress {
  return { sheet: sheetNames[sheetId] ?? sheetId, row, column };
}

function shown(input: CellInput): string {
  switch (input.kind) {
    case 'empty':
      return '';
    case 'text':
      return input.text;
    case 'number':
      return exactDigits(input.value);
    case 'boolean':
      return String(input.value);
    case 'formula':
      return input.formula;
  }
}

function nameOf(key: string | undefined): string {
  return key?.split('|')[0] ?? '';
}

function keptCells({ sheetNames, plan, gone }: UndoneStep): Extract<UndoResult, { kind: 'undone' }>['kept'] {
  const edited = plan.cells.edited.map(({ change, now }) => ({
    change,
    shown: now === null ? '' : shown(now.input),
  }));
  return [...edited, ...gone.map((change) => ({ change, shown: '' }))].map((cell) => ({
    cell: addressIn(sheetNames, cell.change),
    item: nameOf(cell.change.itemKey),
    shown: cell.shown,
  }));
}

/** How the undo ended. Where every cell held its old content already, Excel's own undo had been there first. */
export function tellUndo(undone: UndoneStep): UndoResult {
  const { step, steps, sheetNames, plan, gone, differing } = undone;
  const { cells, sheetsKept, sheetsRemoved, sheetsRewritten } = plan;
  const untouched = cells.ours.length === 0 && cells.edited.length === 0 && gone.length === 0;
  if (untouched && cells.old.length > 0)
    return { kind: 'already-undone', step, steps, sheetsRemoved, sheetsRewritten };
  return {
    kind: 'undone',
    step,
    restored: cells.ours.map((change) => addressIn(sheetNames, change)),
    kept: keptCells(undone),
    sheetsKept,
    sheetsRemoved,
    sheetsRewritten,
    differing,
    steps,
  };
}
