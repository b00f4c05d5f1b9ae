import type Fraction from 'fraction.js';
import type { Band } from '../progress/Assessment';
import { bandOf } from '../progress/bandOf';
import type { Appendix, AppendixItem, RatedItem } from './Appendix';

/** The three appendices, and what is in none of them. */
export interface SortedItems<Item extends AppendixItem> {
  readonly appendices: readonly Appendix<Item & RatedItem>[];
  readonly withoutRatio: readonly Item[];
}

const NUMBERS = [
  [1, 'completed'],
  [2, 'on-schedule'],
  [3, 'behind'],
] as const satisfies readonly (readonly [Appendix['number'], Band])[];

function isRated<Item extends AppendixItem>(item: Item): item is Item & RatedItem {
  return item.ratio !== null;
}

/** Sorts a ledger's items by band, each appendix in the ledger's order. An item without a ratio is in none. */
export function sortIntoBands<Item extends AppendixItem>(
  items: readonly Item[],
  threshold: Fraction,
): SortedItems<Item> {
  const rated = items.filter(isRated);
  const withoutRatio = items.filter((item) => item.ratio === null);
  const appendices = NUMBERS.map(([number, band]) => ({
    number,
    band,
    items: rated.filter((item) => bandOf(item.ratio, threshold) === band),
    withoutRatio: band === 'behind' ? withoutRatio.length : 0,
  }));
  return { appendices, withoutRatio };
}
