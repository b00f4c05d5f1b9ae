const SEPARATORS = /[、,，;；/\s]+|和|及/;

/** The words of a category cell: `省实事、湘潭市实事` names two. */
export function wordsOfCategory(category: string): readonly string[] {
  return category.split(SEPARATORS).filter((word) => word !== '');
}

/**
 * The words that need a column of their own: every word, as soon as one item names more than one. Excel's filter takes
 * whole cells only, and `市实事` stands inside `湘潭市实事`: one column a word is what a click can filter by.
 */
export function filterableWords(categories: readonly string[]): readonly string[] {
  const words = categories.map(wordsOfCategory);
  if (words.every((one) => one.length < 2)) return [];
  return [...new Set(words.flat())];
}
