import type Fraction from 'fraction.js';
import type { Basis, DecisionKind } from '../../domain/progress/Assessment';
import type { Role } from '../../domain/quantity/Quantity';
import type { Finding } from '../Finding';
import type { ItemReason, ItemResult, LedgerIdentity, NearMiss } from '../recalculate/RecalculationResult';
import type { Failure, Refusal } from '../recalculate/RecalculationResult';
import type { ItemReference } from './DecisionChange';

/** A number found in a cell: UTF-16 offsets into the item's `task` or `progress` text, end exclusive. */
export interface FoundNumber {
  readonly side: 'task' | 'progress';
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly role: Role;
  /** It is one of those that were compared. */
  readonly compared: boolean;
}

/** What the rules would write for an item. */
export interface RulesAnswer {
  readonly basis: Basis;
  readonly ratio: Fraction;
  readonly shown: string;
}

/** The decision that stands about an item. */
export interface ItemDecision {
  readonly kind: DecisionKind;
  readonly ratio: Fraction;
  readonly shown: string;
  readonly note: string;
}

/**
 * One item as a reviewer looks at it. `result` is how it stands, with the decision in it; everything else is what the
 * rules alone say: their basis, their reasons, their answer, and whether they ask for a person.
 */
export interface ReviewItem {
  readonly reference: ItemReference;
  readonly result: ItemResult;
  readonly basis: Basis;
  readonly reasons: readonly ItemReason[];
  readonly doubtful: boolean;
  readonly numbers: readonly FoundNumber[];
  readonly answer: RulesAnswer | null;
  readonly reported: { readonly ratio: Fraction; readonly shown: string } | null;
  /** The formula in the ratio cell; writing over it must be confirmed. */
  readonly formula: string | null;
  readonly decision: ItemDecision | null;
  /** Items with the same key are equal cases: the same basis and the same reasons. */
  readonly caseKey: string;
}

/** What a review page shows: items to review first, then the others, each in the ledger's order. */
export type ReviewResult =
  | {
      readonly kind: 'review';
      readonly ledger: LedgerIdentity;
      readonly items: readonly ReviewItem[];
      /** Decisions that the next run will tell as lapsed and let go. */
      readonly lapsed: readonly Finding[];
    }
  | {
      readonly kind: 'no-ledger';
      readonly lookedFor: readonly string[];
      readonly nearly: readonly NearMiss[];
    }
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
