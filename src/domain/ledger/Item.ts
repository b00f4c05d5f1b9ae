import type Fraction from 'fraction.js';
import type { Area } from '../sheet/Area';
import type { CellContent } from '../sheet/CellContent';
import type { Block } from './Block';

/** One item of the ledger: a row with its merges resolved. Rows and columns are zero-based on its sheet. */
export interface Item {
  /** Normalised name, unit and task with the order of occurrence: the item's identity in one state of the ledger. */
  readonly key: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly block: Block;
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly category: string;
  readonly number: string;
  readonly remark: string;
  readonly task: CellContent;
  readonly progress: CellContent;
  readonly unitOfMeasure: string | null;
  /** 验收率 as a fraction of one; null where the column or the cell has none. Read, never written. */
  readonly acceptance: Fraction | null;
  /** The merge that the ratio cell belongs to; its top-left cell holds the one ratio of all its rows. */
  readonly ratioMerge: Area | null;
  /** A plain count merged over rows that differ in the other cell: to review, never computed. */
  readonly sharedTotal: boolean;
  readonly hidden: boolean;
}

/** Something about the rows that a person should know, with the rows it is about. */
export type LedgerFinding =
  | { readonly kind: 'total'; readonly sheetId: string; readonly row: number; readonly text: string }
  | {
      readonly kind: 'doubles';
      readonly sheetId: string;
      readonly rows: readonly number[];
      readonly name: string;
    }
  | { readonly kind: 'nameless'; readonly sheetId: string; readonly row: number }
  | { readonly kind: 'no-stored-value'; readonly sheetId: string; readonly rows: readonly number[] };

/** A block with the columns that really hold its names: a second one only where a merge or its label says so. */
export interface ReadBlock {
  readonly block: Block;
  readonly nameColumns: readonly number[];
}

/** All items of a state in the order of its sheets and rows, and what was found beside them. */
export interface ItemsRead {
  readonly blocks: readonly ReadBlock[];
  readonly items: readonly Item[];
  readonly findings: readonly LedgerFinding[];
  /** Items whose progress is empty: an active sheet of a new month wins and says so. */
  readonly withoutProgress: number;
}
