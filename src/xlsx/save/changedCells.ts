import type { Cell } from '../model/Cell';
import { sameValue } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import { same } from './same';

/** How a cell differs from the file's. `look`: only its style does, so its content stays as it is written. */
export type CellDifference = 'content' | 'look';

/** The cells to write, by row and column: what was put back to what the file has is not among them. */
export function changedCells(sheet: Sheet): Map<number, Map<number, CellDifference>> {
  const result = new Map<number, Map<number, CellDifference>>();
  const split = new Set<number>();
  for (const [row, cells] of sheet.cells.changedCells()) {
    for (const [column, old] of cells) {
      const difference = differenceOf(old, sheet.cells.get(row, column));
      if (!difference) continue;
      put(result, { row, column, difference });
      if (difference === 'content' && old?.formula?.kind === 'shared') split.add(old.formula.group);
    }
  }
  if (split.size > 0) addGroups(sheet, split, result);
  return result;
}

function differenceOf(old: Cell | undefined, cell: Cell | undefined): CellDifference | undefined {
  if (old === cell) return undefined;
  if (!old || !cell) return 'content';
  const content =
    sameValue(old.value, cell.value) && same(old.formula, cell.formula) && same(old.kept, cell.kept);
  if (!content) return 'content';
  return old.style === cell.style ? undefined : 'look';
}

/** A shared formula of which one cell changes is split: every other cell of its group gets its own formula. */
function addGroups(
  sheet: Sheet,
  groups: ReadonlySet<number>,
  result: Map<number, Map<number, CellDifference>>,
): void {
  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, cell] of sheet.cells.row(row) ?? []) {
      if (cell.formula?.kind === 'shared' && groups.has(cell.formula.group)) {
        put(result, { row, column, difference: 'content' });
      }
    }
  }
}

function put(
  result: Map<number, Map<number, CellDifference>>,
  at: { row: number; column: number; difference: CellDifference },
): void {
  const cells = result.get(at.row);
  if (cells) cells.set(at.column, at.difference);
  else result.set(at.row, new Map([[at.column, at.difference]]));
}
