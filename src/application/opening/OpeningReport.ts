import type { Settings } from '../settings/Settings';
import type { JournalStepInfo } from '../undo/UndoResult';
import type { UnitNameDecision } from '../unitNames/UnitNames';

/** What a workbook says on opening, from its outline alone: nothing is written and no cell is read. */
export interface OpeningReport {
  readonly sheets: readonly string[];
  readonly settings: Settings;
  /** What was settled about names of units. */
  readonly unitNames: readonly UnitNameDecision[];
  /** Steps that can be undone, newest first. */
  readonly steps: readonly JournalStepInfo[];
  /** Steps that were dropped to keep the workbook small. */
  readonly dropped: number;
  /** A run that was cut off while it wrote: `undo` puts back what it changed. Null where none was. */
  readonly interrupted: JournalStepInfo | null;
}
