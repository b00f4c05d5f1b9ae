import { wordsOfCategory } from '../../domain/bulletin/wordsOfCategory';

/**
 * The words that need a column of their own: every word, as soon as one item names more than one. Excel's filter takes
 * whole cells only, and `市实事` stands inside `湘潭市实事`: one column a word is what a click can filter by.
 */
export function filterableWords(categories: readonly string[]): readonly string[] {
  const words = categories.map(wordsOfCategory);
  if (words.every((one) => one.length < 2)) return [];
  return [...new Set(words.flat())];
}
