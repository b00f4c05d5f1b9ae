import type { Period } from './Period';

/** What is kept of one item after a run. Ratios are digits of a fraction of one with their printed places (`0.95@1`). */
export interface StoredItem {
  /** Hashes of the normalised name, unit and task, by which the item is found again. */
  readonly name: string;
  readonly unit: string;
  readonly task: string;
  /** Hash of the normalised task and progress: when it changed and the ratio did not, the ratio is stale. */
  readonly fingerprint: string;
  /** The ratio left in the cell, `''` for none, `?` and a hash for text that is no ratio. */
  readonly left: string;
  /** The ratio that the office had reported when ours was written, in the same form. */
  readonly reported: string;
  /** The last ratio of an earlier period (without periods: the one before the text last changed); `''` for none. */
  readonly previous: string;
}

/** One sheet's items as left by the run of that number (a later run has a greater one). */
export interface StoredSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly run: number;
  readonly period: Period | null;
  readonly items: readonly StoredItem[];
}

/** All that the add-in remembers of a workbook's ledgers. */
export interface StoredLedger {
  readonly sheets: readonly StoredSheet[];
}
