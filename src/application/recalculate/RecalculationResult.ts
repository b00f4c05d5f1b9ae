import type Fraction from 'fraction.js';
import type { AcceptanceGap } from '../../domain/ledger/acceptanceGap';
import type { SettledAssessment } from '../../domain/ledger/LedgerReason';
import type { Band, Basis } from '../../domain/progress/Assessment';
import type { Light } from '../../domain/progress/lightOf';
import type { WorkbookErrorCode } from '../port/WorkbookError';
import type { CellAddress, Finding } from '../Finding';

/** Why an item came out as it did: its own reasons, and those of rows that have something together. */
export type ItemReason = SettledAssessment['reasons'][number];

/** One row of the ledger with what came of it. Ratios are fractions of one; `shown` are as a clerk reads them. */
export interface ItemResult {
  readonly number: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string;
  readonly task: string;
  readonly progress: string;
  /** The ratio cell, which every line about the item leads to; the name's where there is no ratio column. */
  readonly cell: CellAddress;
  readonly assessment: SettledAssessment;
  /** What the office reported; null where it reported none. */
  readonly reported: Fraction | null;
  readonly reportedShown: string;
  /** The effective ratio: what the cell shows after the run. Colour, band and counts all use it. */
  readonly effective: Fraction | null;
  readonly effectiveShown: string;
  readonly last: Fraction | null;
  readonly acceptance: Fraction | null;
  /** Null where there is no ratio: in no band, counted apart. */
  readonly band: Band | null;
  readonly review: boolean;
  /** Only of an item that is behind, and only where the office uses lights. */
  readonly light?: Light;
  /** Only where the ledger has an acceptance column, and something is amiss with the item's. */
  readonly acceptanceGap?: AcceptanceGap;
}

/** `tidied`: text became a number of the same value; `rounding`: one unit of the last printed place; else a `change`. */
export type ChangeKind = 'change' | 'rounding' | 'tidied';

/** One ratio that was (or in a preview would be) written. */
export interface RatioChange {
  readonly kind: ChangeKind;
  readonly item: ItemResult;
  readonly before: string;
  readonly after: string;
  readonly reasons: readonly ItemReason[];
}

/** The figures of a run; `withoutRatio` items are in no band, `review` ones are counted by the ratio that stands. */
export interface Figures {
  readonly items: number;
  readonly units: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly bases: Readonly<Record<Basis, number>>;
  readonly withoutRatio: number;
  readonly review: number;
  readonly changes: Readonly<Record<ChangeKind, number>>;
  /** What is behind by its light; only where the office uses lights. */
  readonly lights?: Readonly<Record<Light, number>>;
}

/** Which sheets the ledger was read from, and the other states of it that were left alone. */
export interface LedgerIdentity {
  readonly sheets: readonly string[];
  readonly others: readonly string[];
  readonly title: string;
  /** `2024-09`, from 截至, title or sheet name; null where none says. */
  readonly period: string | null;
  readonly threshold: Fraction;
}

/** All that a run found out, the same for a preview and for a run that wrote. */
export interface Recalculation {
  readonly ledger: LedgerIdentity;
  readonly figures: Figures;
  readonly items: readonly ItemResult[];
  /** Real changes first, then rounding, then tidied; each in the ledger's order. */
  readonly changes: readonly RatioChange[];
  readonly review: readonly ItemResult[];
  readonly findings: readonly Finding[];
  /** The name of the 核对清单; null in a preview of a workbook without one. */
  readonly checkList: string | null;
}

/** A sheet that nearly was a ledger: the row that looked most like a header, and the columns it lacks. */
export interface NearMiss {
  readonly sheet: string;
  readonly row: number;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** Why nothing was written: the finding names sheet or cell and says what to do. */
export interface Refusal {
  readonly kind: 'refused';
  readonly finding: Finding;
}

/** A failure of the workbook. `left` says what stands now: as it was, or these cells and sheets still changed. */
export interface Failure {
  readonly kind: 'failed';
  readonly code: WorkbookErrorCode;
  readonly detail: string;
  readonly left:
    | { readonly kind: 'as-it-was' }
    | { readonly kind: 'changed'; readonly cells: readonly CellAddress[]; readonly sheets: readonly string[] }
    | { readonly kind: 'unknown' };
}

/** How a recalculation ended. `written` is false where nothing had to be written: a second run writes nothing. */
export type RecalculationResult =
  | { readonly kind: 'done'; readonly written: boolean; readonly recalculation: Recalculation }
  | { readonly kind: 'preview'; readonly recalculation: Recalculation }
  | {
      readonly kind: 'no-ledger';
      readonly lookedFor: readonly string[];
      readonly nearly: readonly NearMiss[];
    }
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
