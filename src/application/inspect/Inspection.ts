import type { ColumnCorrection, ColumnRole } from '../../domain/ledger/ColumnRole';
import type { Choice } from '../../domain/ledger/LedgerState';
import type { Period } from '../../domain/ledger/Period';
import type { UnitNameOffer } from '../unitNames/offerUnitNames';

/** A column that a person may choose for a role: its letters, and the words that stand in its header. */
export interface ColumnChoice {
  readonly column: number;
  readonly letters: string;
  readonly label: string;
}

/** What one role was matched with: the columns (a name may have two) and the header's own words. */
export interface MatchedColumn {
  readonly role: ColumnRole;
  readonly columns: readonly number[];
  readonly label: string;
}

/** One block as it was understood. Rows are zero-based, `lastRow` inclusive. */
export interface InspectedBlock {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly matched: readonly MatchedColumn[];
  readonly choices: readonly ColumnChoice[];
  /** What a person corrected on this sheet before; null where the header alone decides. */
  readonly correction: ColumnCorrection | null;
}

/** One state of the ledger, as the pane offers it. `asked` names it to `recalculate` (its first sheet). */
export interface InspectedLedger {
  readonly asked: string;
  readonly sheets: readonly string[];
  readonly items: number;
  readonly period: Period | null;
  readonly blocks: readonly InspectedBlock[];
}

/** A row that nearly was a ledger's header, with what a person needs to point out the rest. */
export interface InspectedNearMiss extends Omit<InspectedBlock, 'firstRow' | 'lastRow'> {
  readonly missing: readonly ('name' | 'task' | 'progress')[];
}

/** What a workbook holds, before anything runs. Items are counted before merges are known: about, not exactly. */
export type Inspection =
  | {
      readonly kind: 'found';
      readonly ledgers: readonly InspectedLedger[];
      readonly chosen: InspectedLedger;
      readonly choice: Choice;
      readonly unitNames: readonly UnitNameOffer[];
    }
  | {
      readonly kind: 'none';
      /** No sheet but ours holds anything: a template helps more than a search. */
      readonly empty: boolean;
      readonly sheets: number;
      readonly near: readonly InspectedNearMiss[];
    };
