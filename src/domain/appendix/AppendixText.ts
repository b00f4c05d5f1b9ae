import type { Appendix } from './Appendix';

/** The words of an appendix that `application` turns into text: its headings, 无 where it is empty, the page's number. */
export type AppendixWord =
  'number' | 'category' | 'name' | 'unit' | 'task' | 'progress' | 'ratio' | 'none' | 'page';

/** A text of 附件1–3. The title needs region, months and threshold, which only `application` knows. */
export type AppendixText =
  | { readonly kind: 'word'; readonly word: AppendixWord }
  | { readonly kind: 'label'; readonly number: Appendix['number'] }
  | { readonly kind: 'title' }
  /** Below the table: what ▼ means where there is any, and how many items are in no appendix. */
  | { readonly kind: 'note'; readonly marked: boolean; readonly withoutRatio: number }
  | { readonly kind: 'footer'; readonly side: 'unit' | 'date' }
  | { readonly kind: 'verbatim'; readonly text: string };
