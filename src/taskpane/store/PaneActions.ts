import type { CellAddress, Settings } from '../../application';
import type { CorrectionToSave } from '../../application/corrections/saveCorrection';
import type { UnitNameDecision } from '../../application/unitNames/UnitNames';
import type { Template } from './PaneServices';
import type { View } from './PaneState';

/** How a run is asked for, beyond the main button. */
export interface RunRequest {
  /** Write although previews come first: the preview was seen. */
  readonly apply?: boolean;
  readonly withoutUndo?: boolean;
  readonly editedCheckList?: 'keep' | 'overwrite';
}

/** Everything that can be done in the pane. None throws: what fails becomes part of the state. */
export interface PaneActions {
  readonly show: (view: View) => void;
  /** Excel has answered: the pane can be used, and looks at the workbook. */
  readonly connect: () => Promise<void>;
  /** Looks at the workbook: its undo steps, its settings, its ledgers. Values only, nothing is written. */
  readonly look: () => Promise<void>;
  readonly chooseLedger: (sheet: string) => Promise<void>;
  readonly recalculate: (request?: RunRequest) => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  readonly dismissOutcome: () => void;
  readonly select: (cell: CellAddress) => Promise<void>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  readonly correct: (save: CorrectionToSave) => Promise<void>;
  readonly settleUnits: (decision: UnitNameDecision) => Promise<void>;
  readonly saveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly setPreviewFirst: (previewFirst: boolean) => void;
  readonly addTemplate: (template: Template) => Promise<void>;
}
