import type {
  AppendicesResult,
  ClearUnitFilterResult,
  DynamicsResult,
  Failure,
  FilterUnitsResult,
  OpeningReport,
  RecalculationResult,
  RunProgress,
  SpreadMergesResult,
  UndoResult,
  UnitFilter,
  UnitSheetsResult,
} from '../../application';
import type { Inspection } from '../../application/inspect/Inspection';
import type { SentSheets } from '../start/sendSheets';
import type { SettingsSight } from '../settings/effectLines';
import type { PaneLanguage } from './PaneServices';
import type { Sight, Sights } from './Sights';
import type { Fault } from './toFault';

/** The pages with a job of their own, which the pane's bar leads to. */
export const jobViews = ['main', 'review', 'dynamics', 'appendices', 'units'] as const;

export type JobView = (typeof jobViews)[number];

/** The pages of the pane; all but `main` are loaded when they are asked for. */
export type View = JobView | 'settings' | 'help' | 'selfcheck';

/** What the pane is busy with: at first with reaching Excel. A run can be cancelled until it writes. */
export type Task =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'running'; readonly progress: RunProgress | null; readonly cancelling: boolean };

/** What the jobs of the page of units come to. */
export type UnitsOutcome =
  | { readonly kind: 'units'; readonly job: 'filter'; readonly result: FilterUnitsResult }
  | { readonly kind: 'units'; readonly job: 'spread'; readonly result: SpreadMergesResult }
  | { readonly kind: 'units'; readonly job: 'sheets'; readonly result: UnitSheetsResult };

/** What the last job came to. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'recalculation'; readonly result: RecalculationResult }
  | { readonly kind: 'dynamics'; readonly result: DynamicsResult }
  | { readonly kind: 'appendices'; readonly result: AppendicesResult }
  | { readonly kind: 'decisions'; readonly result: RecalculationResult }
  | { readonly kind: 'export'; readonly result: SentSheets }
  | UnitsOutcome
  | { readonly kind: 'undo'; readonly result: UndoResult }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Something small that happened beside a job. */
export type Notice =
  | { readonly kind: 'template-made'; readonly sheet: string }
  | { readonly kind: 'filter-cleared'; readonly result: Exclude<ClearUnitFilterResult, Failure> }
  | { readonly kind: 'filter-failed'; readonly fault: Fault }
  | { readonly kind: 'selection-failed'; readonly fault: Fault };

/** What the pane knows of the workbook before a run: looking, found out, or failed. */
export type Look =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly inspection: Inspection }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** Everything that the pane draws from. */
export interface PaneState {
  readonly view: View;
  readonly look: Look;
  readonly sights: Sights;
  readonly opening: OpeningReport | null;
  /** What is filtered by units; null where nothing is, or it is not known yet. */
  readonly unitFilter: UnitFilter | null;
  readonly task: Task;
  readonly outcome: Outcome;
  /** The outcome in one sentence for screen readers, where its page says it: the page's texts are loaded with it. */
  readonly said: string | null;
  readonly notice: Notice | null;
  /** The sheet that the user chose among several ledgers, by name. */
  readonly sheet: string | null;
  /** The sheets, by their ids, that somebody edited since the last recalculation. */
  readonly edited: readonly string[];
  /** A recalculation has ended in this session. */
  readonly recalculated: boolean;
  /** A recalculation has ended on this machine before, in whatever workbook. */
  readonly experienced: boolean;
  readonly previewFirst: boolean;
  readonly language: PaneLanguage;
  /** The ledger under the settings that stand and under those that are being chosen. */
  readonly effect: Sight<{ readonly before: SettingsSight; readonly after: SettingsSight }>;
}
