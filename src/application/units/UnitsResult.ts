import type Fraction from 'fraction.js';
import type { FilteredRole } from '../../domain/ledger/findMergedAreas';
import type { Month } from '../../domain/dynamics/Month';
import type { Band } from '../../domain/progress/Assessment';
import type { Light } from '../../domain/progress/lightOf';
import type { CellAddress, Finding } from '../Finding';
import type {
  Failure,
  ItemResult,
  LedgerIdentity,
  RecalculationResult,
  Refusal,
} from '../recalculate/RecalculationResult';
import type { UnitNameOffer } from '../unitNames/offerUnitNames';

/** A unit's acceptance (验收率), fractions of one; average and range are null where none of its items has one. */
export interface UnitAcceptance {
  readonly read: number;
  readonly average: Fraction | null;
  readonly lowest: Fraction | null;
  readonly highest: Fraction | null;
  /** The items whose acceptance needs a word; each says which in its own `acceptanceGap`. */
  readonly gaps: readonly ItemResult[];
}

/** One assessed project of a unit; `without` are the months of the period in which it published nothing. */
export interface UnitProject {
  readonly name: string;
  /** One for each month of the period. */
  readonly marked: readonly boolean[];
  readonly without: readonly Month[];
}

/** A unit's monthly dynamics; `without` counts each project and month without a mark. */
export interface UnitDynamics {
  readonly months: readonly Month[];
  readonly projects: readonly UnitProject[];
  readonly without: number;
}

/** What a list of units can be sorted by; every one of them is a number, or null where the workbook tells none. */
export type UnitFigure =
  | 'items'
  | 'completed'
  | 'on-schedule'
  | 'behind'
  | 'yellow'
  | 'red'
  | 'without-ratio'
  | 'review'
  | 'acceptance'
  | 'acceptance-gaps'
  | 'without-dynamics';

/** One responsible unit; names that were settled to be one are one. */
export interface UnitReading {
  /** The name it is told under; empty for items that name no unit. */
  readonly name: string;
  /** Every way it is written in the ledger, as it stands there, the first one first. */
  readonly spellings: readonly string[];
  /** Its first cell in the ledger (the name's where the ledger has no column of units). */
  readonly cell: CellAddress;
  /** In the ledger's order, each by the ratio that stands in its cell (or is worked out where there is no such column). */
  readonly items: readonly ItemResult[];
  readonly bands: Readonly<Record<Band, number>>;
  /** Null where the office uses no lights. */
  readonly lights: Readonly<Record<Light, number>> | null;
  readonly withoutRatio: number;
  readonly review: number;
  /** Null where the ledger has no such column. */
  readonly acceptance: UnitAcceptance | null;
  /** Null where the workbook has no roster or grid, or it names no project of the unit. */
  readonly dynamics: UnitDynamics | null;
  /** The same figures to sort by. */
  readonly figures: Readonly<Record<UnitFigure, number | null>>;
}

/** The columns whose merges break Excel's filter: it then shows only the first row of each. */
export type MergedRole = FilteredRole;

/** One merged area of the ledger whose covered cells are empty. */
export interface MergedArea {
  readonly role: MergedRole;
  /** Its first cell. */
  readonly cell: CellAddress;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

/** Every unit of the ledger in its order, with what a person should settle or know. */
export interface Units {
  readonly ledger: LedgerIdentity;
  readonly units: readonly UnitReading[];
  /** Names that may be one unit, each offered until it is settled. */
  readonly offers: readonly UnitNameOffer[];
  readonly merged: readonly MergedArea[];
  readonly findings: readonly Finding[];
}

/** How reading ended; nothing is written. */
export type UnitsResult =
  | { readonly kind: 'read'; readonly units: Units }
  | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
