import { cellAt } from '../../domain/sheet/cellAt';
import type { Area } from '../../domain/sheet/Area';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { CellInput, CellState } from '../../domain/sheet/CellState';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { sameInput } from '../restore/sameInput';

/** A merge to be made filterable, on its sheet. */
export interface MergeToSpread {
  readonly sheetId: string;
  readonly area: Area;
}

function inputOf(value: CellValue): CellInput {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}

/**
 * What the covered cells of a merge become: all of them what its first cell shows, each in its own number format. `states`
 * are all of its cells as they stand; a formula is not repeated, only what it gives.
 */
export function planSpread(
  { sheetId, area }: MergeToSpread,
  states: readonly (readonly CellState[])[],
  snapshot: SheetSnapshot,
): readonly CellChange[] {
  const input = inputOf(cellAt(snapshot, area.row, area.column));
  return states.flatMap((line, r) =>
    line.flatMap((before, c): readonly CellChange[] => {
      if ((r === 0 && c === 0) || sameInput(before.input, input)) return [];
      const after = { ...before, input };
      return [{ kind: 'cell', sheetId, row: area.row + r, column: area.column + c, before, after }];
    }),
  );
}
