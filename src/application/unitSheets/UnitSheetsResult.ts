import type { Band } from '../../domain/progress/Assessment';
import type { ListedItem, ReportHeading } from '../appendices/AppendicesResult';
import type { Finding } from '../Finding';
import type {
  Failure,
  LedgerIdentity,
  RecalculationResult,
  Refusal,
} from '../recalculate/RecalculationResult';

/** The figures of one unit, by the ratios that stand; `silent` counts its assessed projects with a month without dynamics. */
export interface UnitSheetFigures {
  readonly items: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly withoutRatio: number;
  readonly review: number;
  readonly acceptanceGaps: number;
  /** Null where no grid can be read, or the unit has no assessed project. */
  readonly silent: number | null;
}

/** The 单位反馈表 of one unit. `change` says what becomes of the sheet, or in a preview would. */
export interface UnitSheet {
  /** The name that the unit is told under. */
  readonly unit: string;
  readonly sheet: string;
  readonly figures: UnitSheetFigures;
  readonly pages: number;
  readonly change: 'made' | 'rewritten' | 'none';
}

/** A sheet of ours that somebody edited: it is kept, and `used` is made beside it, unless overwriting is asked for. */
export interface UnitSheetConflict {
  readonly unit: string;
  readonly sheet: string;
  readonly used: string;
}

/** All that a run found out, the same for a preview and for a run that wrote. */
export interface UnitSheetsReport {
  readonly ledger: LedgerIdentity;
  readonly heading: ReportHeading;
  /** In the order in which the ledger first names the units. */
  readonly sheets: readonly UnitSheet[];
  /** Items that name no unit, and so are on no sheet. */
  readonly withoutUnit: readonly ListedItem[];
  /** Items of these sheets whose ratio a recalculation would change: the sheets show what stands. */
  readonly notRecalculated: readonly ListedItem[];
  readonly conflicts: readonly UnitSheetConflict[];
  readonly findings: readonly Finding[];
}

/** How the job ended. `written` is false where nothing had to be written: a second run writes nothing. */
export type UnitSheetsResult =
  | { readonly kind: 'done'; readonly written: boolean; readonly unitSheets: UnitSheetsReport }
  | { readonly kind: 'preview'; readonly unitSheets: UnitSheetsReport }
  | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
