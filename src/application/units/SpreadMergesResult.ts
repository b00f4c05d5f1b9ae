import type { Finding } from '../Finding';
import type { Failure, RecalculationResult, Refusal } from '../recalculate/RecalculationResult';
import type { MergedArea } from './UnitsResult';

/** A merge that was made filterable. `held`: it still looks and is merged; else it is split, with its look drawn. */
export interface SpreadArea extends MergedArea {
  readonly held: boolean;
}

/** How it ended; done, it is one undo step that gives the merges back. `written` is false where nothing was merged. */
export type SpreadMergesResult =
  | { readonly kind: 'preview'; readonly areas: readonly MergedArea[] }
  | {
      readonly kind: 'done';
      readonly written: boolean;
      readonly areas: readonly SpreadArea[];
      readonly findings: readonly Finding[];
    }
  | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
