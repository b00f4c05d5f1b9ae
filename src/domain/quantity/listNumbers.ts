/** Where a list's own numbers stand (`1.…;2. 3所学校`): from the place of the number to the place behind its mark. */
export type ListNumbers = ReadonlyMap<number, number>;

const MARKED = /(^|[;。\n,:!?)])(\(?)(\d{1,2})([.、)])/gu;
const CUE = /\d[.、)]/u;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly mark: string;
  readonly beforeDigit: boolean;
}

function candidates(text: string): Candidate[] {
  return [...text.matchAll(MARKED)].map((match) => {
    const [whole, before = '', , digits = '', mark = ''] = match;
    const end = match.index + whole.length;
    const beforeDigit = /\d/u.test(text.charAt(end));
    return { start: match.index + before.length, end, number: Number(digits), mark, beforeDigit };
  });
}

/**
 * A number before `.`, `、` or `)` at the start of an item is a list's own when its neighbour stands in the same cell. If
 * a digit follows each of them they are amounts with decimals (`1.5万人;2.5万人`).
 */
export function listNumbers(text: string): ListNumbers {
  if (!CUE.test(text)) return new Map();
  const found = candidates(text);
  const listed = found.filter((one) => {
    const same = found.filter(({ mark }) => mark === one.mark);
    if (same.every(({ beforeDigit }) => beforeDigit)) return false;
    return same.some(({ number }) => Math.abs(number - one.number) === 1);
  });
  return new Map(listed.map(({ start, end }) => [start, end]));
}
