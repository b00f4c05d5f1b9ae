import type Fraction from 'fraction.js';
import type { Band } from '../progress/Assessment';
import { bandOf } from '../progress/bandOf';
import { levelOf, levelRank } from './levelOf';
import { wordsOfCategory } from './wordsOfCategory';

/** What the figures count of an item; `unit` under the name that units settled to be one are told by. */
export interface CountedItem {
  readonly category: string;
  readonly unit: string;
  readonly ratio: Fraction | null;
  /** Its number is reported by the province's platform. */
  readonly platform: boolean;
}

/** The items of one level's category; an item of two counts in both. `word` is the category as it is first written. */
export interface CategoryCount<Item> {
  readonly level: string;
  readonly word: string;
  readonly items: readonly Item[];
}

/** The bulletin's figures, each with the items that make it up. `units` holds the first item of each unit. */
export interface BulletinCount<Item> {
  readonly items: readonly Item[];
  readonly categories: readonly CategoryCount<Item>[];
  readonly shared: readonly Item[];
  readonly units: readonly Item[];
  readonly bands: Readonly<Record<Band, readonly Item[]>>;
  readonly withoutRatio: readonly Item[];
  readonly platform: readonly Item[];
}

function levelsOf({ category }: CountedItem): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  for (const word of wordsOfCategory(category)) {
    const level = levelOf(word);
    if (level !== null && !levels.has(level)) levels.set(level, word);
  }
  return levels;
}

function countCategories<Item extends CountedItem>(items: readonly Item[]): readonly CategoryCount<Item>[] {
  const found = new Map<string, { readonly word: string; readonly items: Item[] }>();
  for (const item of items)
    for (const [level, word] of levelsOf(item)) {
      const category = found.get(level) ?? { word, items: [] };
      category.items.push(item);
      found.set(level, category);
    }
  return [...found]
    .map(([level, category]) => ({ level, ...category }))
    .sort((first, second) => levelRank(first.level) - levelRank(second.level));
}

function firstOfUnits<Item extends CountedItem>(items: readonly Item[]): readonly Item[] {
  const units = new Map<string, Item>();
  for (const item of items) if (item.unit !== '' && !units.has(item.unit)) units.set(item.unit, item);
  return [...units.values()];
}

/** Counts a ledger for the bulletin's opening paragraph, the highest level's category first. */
export function countBulletin<Item extends CountedItem>(
  items: readonly Item[],
  threshold: Fraction,
): BulletinCount<Item> {
  const inBand = (band: Band): readonly Item[] =>
    items.filter(({ ratio }) => ratio !== null && bandOf(ratio, threshold) === band);
  return {
    items,
    categories: countCategories(items),
    shared: items.filter((item) => levelsOf(item).size > 1),
    units: firstOfUnits(items),
    bands: {
      completed: inBand('completed'),
      'on-schedule': inBand('on-schedule'),
      behind: inBand('behind'),
    },
    withoutRatio: items.filter(({ ratio }) => ratio === null),
    platform: items.filter(({ platform }) => platform),
  };
}
