const SEPARATORS = /[、,，;；/\s]+|和|及/;

/** The words of a category cell: `省实事、湘潭市实事` names two. */
export function wordsOfCategory(category: string): readonly string[] {
  return category.split(SEPARATORS).filter((word) => word !== '');
}
