import type {
  AppendicesOptions,
  CellAddress,
  DecisionChange,
  DynamicsOptions,
  FilterUnitsOptions,
  ProjectNameDecision,
  Settings,
  SpreadMergesOptions,
  UnitSheetsOptions,
} from '../../application';
import type { OpenedExport } from '../../excel/pane/openExported';
import type { CorrectionToSave } from '../../application/corrections/saveCorrection';
import type { UnitNameDecision } from '../../application/unitNames/UnitNames';
import type { PaneLanguage, Template } from './PaneServices';
import type { View } from './PaneState';
import type { SightName } from './Sights';

/** How any job is asked for, beyond its button. */
export interface JobRequest {
  /** Write although previews come first: the preview was seen. */
  readonly apply?: boolean;
  readonly withoutUndo?: boolean;
}

export interface RunRequest extends JobRequest {
  readonly editedCheckList?: 'keep' | 'overwrite';
}

export interface DynamicsRequest
  extends JobRequest, Pick<DynamicsOptions, 'first' | 'last' | 'roster' | 'edited'> {}

export interface AppendicesRequest extends JobRequest, Pick<AppendicesOptions, 'report' | 'edited'> {}

/** Which units every sheet is filtered by; `replace` takes the place of a filter of the user's own. */
export type FilterRequest = Pick<FilterUnitsOptions, 'units' | 'replace'>;

export interface SpreadRequest extends JobRequest, Pick<SpreadMergesOptions, 'columns'> {}

export interface UnitSheetsRequest extends JobRequest, Pick<UnitSheetsOptions, 'units' | 'edited'> {}

/** Everything that can be done in the pane. None throws: what fails becomes part of the state. */
export interface PaneActions {
  readonly show: (view: View) => void;
  /** Excel has answered: the pane can be used, and looks at the workbook. */
  readonly connect: () => Promise<void>;
  /** Looks at the workbook: its undo steps, its settings, its ledgers. Values only, nothing is written. */
  readonly look: () => Promise<void>;
  /** Looks without writing; what the page that is shown looks at is asked for again after everything that writes. */
  readonly lookAt: (name: SightName) => Promise<void>;
  readonly say: (sentence: string) => void;
  readonly chooseLedger: (sheet: string) => Promise<void>;
  readonly recalculate: (request?: RunRequest) => Promise<void>;
  readonly buildDynamics: (request?: DynamicsRequest) => Promise<void>;
  readonly buildAppendices: (request?: AppendicesRequest) => Promise<void>;
  /** Decides items, or takes decisions back, and recalculates under them; no preview comes first. */
  readonly decide: (changes: readonly DecisionChange[]) => Promise<void>;
  /** Sends the made sheets with these names; left out, all but the check list. */
  readonly exportSheets: (sheets?: readonly string[]) => Promise<void>;
  readonly filterUnits: (request: FilterRequest) => Promise<void>;
  readonly clearUnitFilter: () => Promise<void>;
  /** Makes merged cells filterable; what will be done is always shown first. */
  readonly spreadMerges: (request: SpreadRequest) => Promise<void>;
  readonly buildUnitSheets: (request: UnitSheetsRequest) => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  readonly dismissOutcome: () => void;
  readonly select: (cell: CellAddress) => Promise<void>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  readonly correct: (save: CorrectionToSave) => Promise<void>;
  readonly settleUnits: (decision: UnitNameDecision) => Promise<void>;
  readonly settleProject: (decision: ProjectNameDecision) => Promise<void>;
  readonly saveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly forgetUnits: (decision: UnitNameDecision) => Promise<void>;
  /** Works out what settings would change; nothing is written. */
  readonly seeEffect: (settings: Settings) => Promise<void>;
  readonly setLanguage: (language: PaneLanguage) => void;
  readonly setPreviewFirst: (previewFirst: boolean) => void;
  readonly addTemplate: (template: Template) => Promise<void>;
  /** Opens the sample ledger beside this workbook. */
  readonly openSample: () => Promise<OpenedExport>;
  readonly isSampleOpen: () => boolean;
}
