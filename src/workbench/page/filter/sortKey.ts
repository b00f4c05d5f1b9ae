import { isError, type CellValue } from '../../../xlsx';

/** Where a value stands when Excel sorts: numbers (dates among them), texts, truth values, errors, and blanks last. */
export interface SortKey {
  readonly rank: number;
  readonly number: number;
  readonly text: string;
}

const [NUMBER, TEXT, TRUTH, ERROR, BLANK] = [0, 1, 2, 3, 4] as const;

/** The key of a cell by its value; an empty text counts as blank. */
export function sortKey(value: CellValue, text: string): SortKey {
  if (text === '') return { rank: BLANK, number: 0, text };
  if (typeof value === 'number') return { rank: NUMBER, number: value, text };
  if (typeof value === 'boolean') return { rank: TRUTH, number: Number(value), text };
  return { rank: isError(value) ? ERROR : TEXT, number: 0, text };
}

/** Chinese by its reading, Latin letters without case, as Chinese Excel sorts texts. */
const collator = new Intl.Collator('zh-CN', { sensitivity: 'variant' });

export function compareKeys(one: SortKey, other: SortKey): number {
  return one.rank - other.rank || one.number - other.number || collator.compare(one.text, other.text);
}
