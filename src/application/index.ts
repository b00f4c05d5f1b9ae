/**
 * The use cases. A root (pane, commands, command line) makes a `WorkbookPort` (`src/excel`) and calls these; texts for
 * people come from `src/locales` by the codes in the results.
 */
export { recalculate } from './recalculate/recalculate';
export { buildAppendices } from './appendices/buildAppendices';
export { readBulletin } from './bulletin/readBulletin';
export { readUnits } from './units/readUnits';
export { spreadMerges } from './units/spreadMerges';
export { clearUnitFilter } from './unitFilter/clearUnitFilter';
export { filterByUnits } from './unitFilter/filterByUnits';
export { readUnitFilter } from './unitFilter/readUnitFilter';
export { buildDynamicsSheet } from './dynamics/buildDynamicsSheet';
export { buildUnitSheets } from './unitSheets/buildUnitSheets';
export { exportSheets } from './export/exportSheets';
export { settleProjectName } from './dynamics/ProjectNames';
export { saveDecisions, withdrawDecision } from './decisions/saveDecisions';
export { readReview } from './decisions/readReview';
export { parsePercent } from './decisions/parsePercent';
export { undo } from './undo/undo';
export { readOpening } from './opening/readOpening';
export { saveSettings } from './settings/saveSettings';
export { WorkbookError } from './port/WorkbookError';
export { defaultSettings } from './settings/Settings';
export type { WorkbookPort } from './port/WorkbookPort';
export type { WorkbookErrorCode } from './port/WorkbookError';
export { YELLOW_POINTS } from './settings/Settings';
export type { LightsSetting, Settings, ThresholdSetting } from './settings/Settings';
export type { RecalculationOptions, RunProgress } from './recalculate/RecalculationOptions';
export type {
  ChangeKind,
  Failure,
  Figures,
  ItemReason,
  ItemResult,
  LedgerIdentity,
  NearMiss,
  RatioChange,
  Recalculation,
  RecalculationResult,
  Refusal,
} from './recalculate/RecalculationResult';
export type { DynamicsOptions } from './dynamics/DynamicsOptions';
export type {
  DynamicsReport,
  DynamicsResult,
  DynamicsSources,
  NameConflict,
} from './dynamics/DynamicsResult';
export type { ExportOptions, ExportResult, SentKind } from './export/ExportResult';
export type { ProjectNameDecision } from './dynamics/ProjectNames';
export type { AppendicesOptions } from './appendices/AppendicesOptions';
export type {
  AppendicesReport,
  AppendicesResult,
  AppendixConflict,
  AppendixSheet,
  ListedItem,
  ReportHeading,
} from './appendices/AppendicesResult';
export type { AcceptanceGap } from '../domain/ledger/acceptanceGap';
export type { UnitSheetsOptions } from './unitSheets/UnitSheetsOptions';
export type {
  UnitSheet,
  UnitSheetConflict,
  UnitSheetFigures,
  UnitSheetsReport,
  UnitSheetsResult,
} from './unitSheets/UnitSheetsResult';
export type { BulletinOptions } from './bulletin/BulletinOptions';
export type { Bulletin, BulletinFigure, BulletinResult, FigureCode } from './bulletin/BulletinResult';
export type { ReportSettings, TitledSheet } from './settings/ReportSettings';
export { defaultReport } from './settings/ReportSettings';
export type { DecisionChange, DecisionChoice, ItemReference } from './decisions/DecisionChange';
export type { SaveDecisionsOptions, WithdrawDecisionOptions } from './decisions/saveDecisions';
export type { ReviewOptions } from './decisions/readReview';
export type { FoundNumber, ItemDecision, ReviewItem, ReviewResult, RulesAnswer } from './decisions/Review';
export type { JournalStepInfo, UndoResult } from './undo/UndoResult';
export type { OpeningReport } from './opening/OpeningReport';
export type { CellAddress, Finding } from './Finding';
export type { FilterUnitsOptions, SpreadMergesOptions, UnitsOptions } from './units/UnitsOptions';
export type {
  MergedArea,
  MergedRole,
  UnitAcceptance,
  UnitDynamics,
  UnitFigure,
  UnitProject,
  UnitReading,
  Units,
  UnitsResult,
} from './units/UnitsResult';
export type {
  ClearUnitFilterResult,
  FilterConflict,
  FilterCriterion,
  FilteredSheet,
  FilterStanding,
  FilterUnitsResult,
  UnitFilter,
  UnitFilterResult,
} from './units/UnitFilterResult';
export type { SpreadArea, SpreadMergesResult } from './units/SpreadMergesResult';
