import { formatArea } from '../../domain/sheet/formatAddress';
import type { Rectangle } from './groupRectangles';

/** Areas that look alike, as one address (`C4:C9,J12`) of which a range of several areas is made. */
export interface AddressedAreas<Key> {
  readonly key: Key;
  readonly address: string;
}

/** Excel takes long addresses, but its documents give no limit to rely on: a few hundred areas are well within it. */
const LETTERS_AN_ADDRESS = 2000;

/** Joins rectangles that follow each other with one key: a few hundred areas are dressed by one order instead of each by its own. */
export function groupAreas<Key>(rectangles: readonly Rectangle<Key>[]): readonly AddressedAreas<Key>[] {
  const groups: { readonly key: Key; readonly parts: string[]; letters: number }[] = [];
  for (const { key, area } of rectangles) {
    const part = formatArea(area);
    const last = groups.at(-1);
    if (last?.key === key && last.letters + part.length < LETTERS_AN_ADDRESS) {
      last.parts.push(part);
      last.letters += part.length + 1;
    } else groups.push({ key, parts: [part], letters: part.length });
  }
  return groups.map(({ key, parts }) => ({ key, address: parts.join(',') }));
}
