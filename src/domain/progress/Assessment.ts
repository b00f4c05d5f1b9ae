import type Fraction from 'fraction.js';
import type { Quantity } from '../quantity/Quantity';
import type { CellContent } from '../sheet/CellContent';
import type { Reason } from './Reason';

/** Which rule gave the ratio, in the order in which the rules are asked. */
export type Basis =
  'decided' | 'platform' | 'computed' | 'stated' | 'claimed-complete' | 'reported' | 'missing';

/** Completed at 100 % and over, on schedule from the threshold, behind under it. */
export type Band = 'completed' | 'on-schedule' | 'behind';

/**
 * What stands in the ratio cell, once the scale of its column is known. `decimals` are the printed places of the
 * percentage (103.4 % has 1): the last printed place decides what is rounding. `stale` is last month's answer under a
 * changed text; `unreadable` is text that holds more than one ratio alone (`约75%`, `已完成`).
 */
export type RatioCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'ratio'; readonly ratio: Fraction; readonly decimals: number; readonly stale: boolean }
  | {
      readonly kind: 'formula';
      readonly ratio: Fraction | null;
      readonly decimals: number;
      readonly error: string | null;
    }
  | { readonly kind: 'unreadable'; readonly text: string };

/** How a reviewer decided: the rule's answer, the reported ratio, or a ratio of their own. */
export type DecisionKind = 'accept' | 'keep' | 'typed';

/** A reviewer's ratio for a row, with their reason in their own words (may be empty). */
export interface Decision {
  readonly kind: DecisionKind;
  readonly ratio: Fraction;
  readonly note: string;
}

/** Everything that an assessment may look at: the row's own words, its ratio cell, and what was stored of it. */
export interface AssessmentInput {
  readonly name: string;
  readonly task: CellContent;
  readonly progress: CellContent;
  /** The cell of a 计量单位 column, where the ledger has one. */
  readonly unitOfMeasure?: string;
  readonly ratioCell: RatioCell;
  /** The ratio last stored under an earlier period: a cumulative amount cannot fall below it. */
  readonly lastRatio?: Fraction;
  /** A reviewer's decision, which stands until the row's text changes. */
  readonly decision?: Decision;
  /** The threshold between on schedule and behind, as a fraction of one (3/4). */
  readonly threshold: Fraction;
}

/** One part of the task with the part of the progress that answers it. */
export interface PartComparison {
  readonly target: Quantity;
  readonly achieved: Quantity;
  readonly ratio: Fraction;
}

/** The answer for one item: never guessed, always with its reasons. */
export interface Assessment {
  readonly basis: Basis;
  /** What the basis gives; for `reported` and `platform` the ratio that stands, null where none is to be had. */
  readonly ratio: Fraction | null;
  /** What the ratio cell should hold after the run: differs from `ratio` where review keeps what was reported. */
  readonly effective: Fraction | null;
  /** Whether `effective` is to be written over what stands (decided by the rules of precedence, not by rounding). */
  readonly replaces: boolean;
  readonly review: boolean;
  readonly reasons: readonly Reason[];
  readonly parts: readonly PartComparison[];
  readonly taskQuantities: readonly Quantity[];
  readonly progressQuantities: readonly Quantity[];
}
