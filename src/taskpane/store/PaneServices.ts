import type {
  AppendicesOptions,
  AppendicesResult,
  CellAddress,
  ClearUnitFilterResult,
  DynamicsOptions,
  DynamicsResult,
  ExportOptions,
  FilterUnitsOptions,
  FilterUnitsResult,
  OpeningReport,
  ProjectNameDecision,
  RecalculationOptions,
  RecalculationResult,
  SaveDecisionsOptions,
  Settings,
  SpreadMergesOptions,
  SpreadMergesResult,
  UndoResult,
  UnitFilterResult,
  UnitSheetsOptions,
  UnitSheetsResult,
} from '../../application';
import type { OpenedExport } from '../../excel/pane/openExported';
import type { SheetEdit } from '../../excel/pane/watchEdits';
import type { CorrectionToSave } from '../../application/corrections/saveCorrection';
import type { InspectOptions } from '../../application/inspect/inspect';
import type { Inspection } from '../../application/inspect/Inspection';
import type { UnitNameDecision } from '../../application/unitNames/UnitNames';
import type { SentSheets } from '../start/sendSheets';
import type { SettingsSight } from '../settings/effectLines';
import type { SeenBy, SightName } from './Sights';

/** What a template sheet is made from: its name (another is found where it is taken) and its rows. */
export interface Template {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** The pane's language: Office's, or one that the user chose. */
export const paneLanguages = ['office', 'zh-CN', 'en-US'] as const;

export type PaneLanguage = (typeof paneLanguages)[number];

/** What the pane itself remembers of its user, apart from any workbook. */
export interface Preferences {
  readonly readPreviewFirst: () => boolean;
  readonly writePreviewFirst: (previewFirst: boolean) => void;
  readonly readLanguage: () => PaneLanguage;
  readonly writeLanguage: (language: PaneLanguage) => void;
  /** Whether a recalculation was ever done on this machine. */
  readonly readExperienced: () => boolean;
  readonly writeExperienced: () => void;
}

/** Everything that the pane can have done: the use cases over one workbook, bound to it at start. */
export interface PaneServices {
  readonly readOpening: () => Promise<OpeningReport>;
  readonly inspect: (options: InspectOptions) => Promise<Inspection>;
  readonly recalculate: (options: Omit<RecalculationOptions, 'now'>) => Promise<RecalculationResult>;
  readonly buildDynamics: (options: Omit<DynamicsOptions, 'now'>) => Promise<DynamicsResult>;
  readonly buildAppendices: (options: Omit<AppendicesOptions, 'now'>) => Promise<AppendicesResult>;
  readonly saveDecisions: (options: Omit<SaveDecisionsOptions, 'now'>) => Promise<RecalculationResult>;
  /** The made sheets alone as a new workbook beside this one. */
  readonly exportSheets: (options: Pick<ExportOptions, 'sheets'>) => Promise<SentSheets>;
  readonly readUnitFilter: () => Promise<UnitFilterResult>;
  readonly filterUnits: (options: FilterUnitsOptions) => Promise<FilterUnitsResult>;
  readonly clearUnitFilter: () => Promise<ClearUnitFilterResult>;
  readonly spreadMerges: (options: Omit<SpreadMergesOptions, 'now'>) => Promise<SpreadMergesResult>;
  readonly buildUnitSheets: (options: Omit<UnitSheetsOptions, 'now'>) => Promise<UnitSheetsResult>;
  readonly settleProjectName: (decision: ProjectNameDecision) => Promise<void>;
  readonly undo: () => Promise<UndoResult>;
  /** Looks without writing, at the ledger on the sheet that the user chose, if any. */
  readonly sights: { readonly [Name in SightName]: (sheet: string | null) => Promise<SeenBy[Name]> };
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly saveCorrection: (save: CorrectionToSave) => Promise<void>;
  readonly settleUnitNames: (decision: UnitNameDecision) => Promise<void>;
  readonly forgetUnitNames: (decision: UnitNameDecision) => Promise<void>;
  /** The ledger and its appendices under some settings, without anything written. */
  readonly seeUnder: (settings: Settings, sheet: string | null) => Promise<SettingsSight>;
  readonly selectCell: (cell: CellAddress) => Promise<void>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  /** Adds the sheet and returns the name that it got. */
  readonly addTemplate: (template: Template) => Promise<string>;
  readonly openSample: () => Promise<OpenedExport>;
  /** Whether the open workbook is the sample ledger itself. */
  readonly isSampleOpen: () => boolean;
  /** Tells of every edit in the workbook from now on. */
  readonly watchEdits: (onEdit: (edit: SheetEdit) => void) => Promise<void>;
  readonly preferences: Preferences;
}
