import type Fraction from 'fraction.js';
import type { Band } from '../progress/Assessment';

/** An item as an appendix prints it, texts as they stand in the ledger; `ratio` is what its cell shows, null for none. */
export interface AppendixItem {
  readonly category: string;
  readonly name: string;
  readonly unit: string;
  readonly task: string;
  readonly progress: string;
  readonly ratio: Fraction | null;
}

/** An item that has a ratio, and so a band. */
export interface RatedItem extends AppendixItem {
  readonly ratio: Fraction;
}

/** The table of one band: 附件1 what is completed, 附件2 what is on schedule, 附件3 what is behind. */
export interface Appendix<Item extends RatedItem = RatedItem> {
  readonly number: 1 | 2 | 3;
  readonly band: Band;
  readonly items: readonly Item[];
  /** Items of the ledger that are in none of the three; only 附件3 says so. */
  readonly withoutRatio: number;
}
