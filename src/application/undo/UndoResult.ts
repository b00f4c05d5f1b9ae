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

/** The add-in's own sheets that an undo took away again, or gave back the content that they had. */
export interface UndoneSheets {
  readonly sheetsRemoved: readonly string[];
  readonly sheetsRewritten: readonly string[];
}

/** How an undo ended. */
export type UndoResult =
  | ({
      readonly kind: 'undone';
      readonly step: JournalStepInfo;
      readonly restored: readonly CellAddress[];
      /** Cells that somebody has edited since, or whose row is gone: kept as they are. */
      readonly kept: readonly { readonly cell: CellAddress; readonly item: string; readonly shown: string }[];
      readonly sheetsKept: readonly string[];
      /** Cells that were written but hold something else on reading back: somebody may write at the same time. */
      readonly differing: readonly CellAddress[];
      readonly steps: number;
    } & UndoneSheets)
  /** Excel's own undo had put the cells back already: only the stored state followed. */
  | ({
      readonly kind: 'already-undone';
      readonly step: JournalStepInfo;
      readonly steps: number;
    } & UndoneSheets)
  | { readonly kind: 'nothing-to-undo' }
  | Refusal
  | Failure;
