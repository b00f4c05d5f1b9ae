import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { StandingCell } from './readChanged';
import { sameInput } from './sameInput';

/** The cells of a step by what stands in them: ours still, already the old value again, or somebody else's. */
export interface JudgedCells {
  readonly ours: readonly CellChange[];
  readonly old: readonly CellChange[];
  readonly edited: readonly StandingCell[];
}

/**
 * Compares the journal with the cells before it is used. All old: Excel's own undo was there first. All ours: the step
 * can be put back. Else cell by cell: what somebody has edited since is kept and named.
 */
export function judgeCells(cells: readonly StandingCell[]): JudgedCells {
  const ours: CellChange[] = [];
  const old: CellChange[] = [];
  const edited: StandingCell[] = [];
  for (const cell of cells) {
    const { change, now } = cell;
    const { before, after } = change;
    if (now === null) edited.push(cell);
    else if (
      sameInput(now.input, after.input) &&
      (now.numberFormat === after.numberFormat || !sameInput(before.input, after.input))
    )
      ours.push(change);
    else if (sameInput(now.input, before.input)) old.push(change);
    else edited.push(cell);
  }
  return { ours, old, edited };
}
