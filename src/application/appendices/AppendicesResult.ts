import type { Band } from '../../domain/progress/Assessment';
import type { CellAddress, Finding } from '../Finding';
import type {
  Failure,
  LedgerIdentity,
  RecalculationResult,
  Refusal,
} from '../recalculate/RecalculationResult';

/** An item as a list shows it; the cell is its ratio's, or its name's where the ledger has no such column. */
export interface ListedItem {
  readonly name: string;
  readonly unit: string;
  readonly cell: CellAddress;
}

/** One of 附件1–3. `change` says what becomes of the sheet, or in a preview would. */
export interface AppendixSheet {
  readonly number: 1 | 2 | 3;
  readonly band: Band;
  readonly sheet: string;
  readonly title: string;
  readonly count: number;
  readonly pages: number;
  readonly change: 'made' | 'rewritten' | 'none';
}

/** A sheet of ours that somebody edited: it is kept, and `used` is made beside it, unless overwriting is asked for. */
export interface AppendixConflict {
  readonly number: AppendixSheet['number'];
  readonly sheet: string;
  readonly used: string;
}

/** What stands above and below the tables, settled or guessed; empty where neither tells. `months` is `1-9 月`. */
export interface ReportHeading {
  readonly region: string;
  readonly months: string;
  readonly unit: string;
  readonly date: string;
}

/** All that a run found out, the same for a preview and for a run that wrote. */
export interface AppendicesReport {
  readonly ledger: LedgerIdentity;
  readonly heading: ReportHeading;
  readonly items: number;
  readonly sheets: readonly AppendixSheet[];
  /** Items in no appendix, for they have no ratio. */
  readonly withoutRatio: readonly ListedItem[];
  /** Items whose ratio a recalculation would change: the appendices show what stands. */
  readonly notRecalculated: readonly ListedItem[];
  readonly conflicts: readonly AppendixConflict[];
  readonly findings: readonly Finding[];
}

/** How the job ended. `written` is false where nothing had to be written: a second run writes nothing. */
export type AppendicesResult =
  | { readonly kind: 'done'; readonly written: boolean; readonly appendices: AppendicesReport }
  | { readonly kind: 'preview'; readonly appendices: AppendicesReport }
  | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
