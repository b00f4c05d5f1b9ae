import type { FoundNumber } from '../../application';

/** A piece of a cell's text: plain, or a number that was found in it. */
export interface TextPart {
  readonly text: string;
  readonly number: FoundNumber | null;
}

/** Cuts a text at the numbers found in it; a number that overlaps an earlier one is passed over, no character is lost. */
export function markedParts(text: string, numbers: readonly FoundNumber[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const number of [...numbers].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (number.start < end || number.end > text.length || number.end <= number.start) continue;
    if (number.start > end) parts.push({ text: text.slice(end, number.start), number: null });
    parts.push({ text: text.slice(number.start, number.end), number });
    end = number.end;
  }
  return end < text.length ? [...parts, { text: text.slice(end), number: null }] : parts;
}
