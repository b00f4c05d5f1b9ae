import type { Failure, Refusal } from '../recalculate/RecalculationResult';
import type { JournalAction } from '../journal/JournalIndex';
import type { CellAddress } from '../Finding';

/** One step in the journal, for a list to choose from. `at` is ISO text. */
export interface JournalStepInfo {
  readonly id: string;
  readonly at: string;
  readonly action: JournalAction;
  readonly sheets: readonly string[];
  readonly cells: number;
}

/** How an undo ended. */
export type UndoResult =
  | {
      readonly kind: 'undone';
      readonly step: JournalStepInfo;
      readonly restored: readonly CellAddress[];
      /** Cells that somebody has edited since, or whose row is gone: kept as they are. */
      readonly kept: readonly { readonly cell: CellAddress; readonly item: string; readonly shown: string }[];
      readonly sheetsKept: readonly string[];
      readonly steps: number;
    }
  /** Excel's own undo had put the cells back already: only the stored state followed. */
  | { readonly kind: 'already-undone'; readonly step: JournalStepInfo; readonly steps: number }
  | { readonly kind: 'nothing-to-undo' }
  | Refusal
  | Failure;
