import type { Block } from './Block';
import type { Period } from './Period';
import type { ColumnCorrection } from './ColumnRole';

/** One state of the ledger: all blocks, on one sheet or several, that together hold each item once. */
export interface LedgerState {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  readonly blocks: readonly Block[];
  readonly period: Period | null;
  /** Items as counted before merges are known: for choosing and for telling, not for figures. */
  readonly itemCount: number;
}

/** A header that was almost one: what it names, what is missing, and where. */
export interface NearMiss {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly found: readonly { readonly role: string; readonly label: string; readonly column: number }[];
  readonly missing: readonly ('name' | 'task' | 'progress')[];
}

/** Why this state and no other. `asked` is a sheet the user named. */
export type Choice = 'only' | 'asked' | 'active' | 'remembered' | 'latest' | 'largest';

/** What a workbook holds: the states of its ledger with the one to work on, or what was nearly found. */
export type FoundLedgers =
  | {
      readonly kind: 'found';
      readonly states: readonly LedgerState[];
      readonly chosen: LedgerState;
      readonly choice: Choice;
    }
  | { readonly kind: 'none'; readonly near: readonly NearMiss[] };

/** What narrows the search: sheets that the add-in made, the state used last, a sheet asked for, corrections. */
export interface FindOptions {
  readonly madeSheetIds?: readonly string[];
  readonly rememberedSheetIds?: readonly string[];
  readonly askedSheetId?: string;
  readonly corrections?: readonly ColumnCorrection[];
}
