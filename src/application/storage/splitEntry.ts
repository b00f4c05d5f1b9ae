import { packText, unpackText } from './packText';
import { formatStoragePart, type StoragePart } from './StoragePart';

/** A custom XML part over 1 MB fails on the web; 240,000 letters of base64 keep each under 256 KB with its frame. */
const PART_LETTERS = 240_000;

/** An entry's lines as the XML of its parts, each small enough for Excel on the web. */
export function splitEntry(namespace: string, entry: string, lines: readonly string[]): readonly string[] {
  const packed = packText(lines.join('\n'));
  const count = Math.max(1, Math.ceil(packed.length / PART_LETTERS));
  return Array.from({ length: count }, (_, index) =>
    formatStoragePart(namespace, {
      entry,
      index,
      count,
      text: packed.slice(index * PART_LETTERS, (index + 1) * PART_LETTERS),
    }),
  );
}

/** The lines of an entry from all its parts, in any order; null where a part is missing or damaged. */
export function joinEntry(parts: readonly StoragePart[]): readonly string[] | null {
  const ordered = [...parts].sort((first, second) => first.index - second.index);
  const whole = ordered.every((part, index) => part.index === index && part.count === ordered.length);
  if (!whole || ordered.length === 0) return null;
  const text = unpackText(ordered.map((part) => part.text).join(''));
  if (text === null) return null;
  return text === '' ? [] : text.split('\n');
}
