/** The words of a unit's sheet that `application` turns into text: its headings, and what stands beside the answers. */
export type UnitSheetWord =
  | 'number'
  | 'category'
  | 'name'
  | 'task'
  | 'progress'
  | 'ratio'
  | 'acceptance'
  | 'band'
  | 'remarks'
  | 'answer'
  | 'projects'
  | 'others'
  | 'signature'
  | 'page';

/** A text of a unit's sheet. */
export type UnitSheetText =
  | { readonly kind: 'word'; readonly word: UnitSheetWord }
  | { readonly kind: 'footer'; readonly side: 'unit' | 'date' }
  | { readonly kind: 'verbatim'; readonly text: string };
