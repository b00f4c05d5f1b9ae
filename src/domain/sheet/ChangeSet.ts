import type { CellState } from './CellState';
import type { ConditionalRule } from './ConditionalRule';
import type { SheetDescription } from './SheetDescription';

/** One cell's change. `itemKey` finds the row again when rows have moved since; row and column are zero-based. */
export interface CellChange {
  readonly kind: 'cell';
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly itemKey?: string;
  readonly before: CellState;
  readonly after: CellState;
}

/** All rules of ours (by marker) on one sheet, before and after: a re-run never stacks a second. */
export interface RulesChange {
  readonly kind: 'rules';
  readonly sheetId: string;
  readonly marker: string;
  readonly before: readonly ConditionalRule[];
  readonly after: readonly ConditionalRule[];
}

/** A sheet that the add-in makes (`before` null), rewrites in place, or takes away again (`after` null). */
export interface SheetChange {
  readonly kind: 'sheet';
  /** What the sheet is for (`check-list`): by this the add-in finds its own again, whatever its name. */
  readonly purpose: string;
  readonly before: SheetDescription | null;
  readonly after: SheetDescription | null;
}

/** One entry of the add-in's own storage in the workbook; null where there is none. */
export interface StoreChange {
  readonly kind: 'store';
  readonly entry: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

export type Change = CellChange | RulesChange | SheetChange | StoreChange;

/** Everything that one run does to the workbook, in the order in which it is applied. */
export interface ChangeSet {
  readonly changes: readonly Change[];
}
