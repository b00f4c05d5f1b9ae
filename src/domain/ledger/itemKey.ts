import type { CellContent } from '../sheet/CellContent';
import { normalizeName, normalizeText } from './normalizeName';
import { contentText } from './SheetReader';

/** What tells one item from another: normalised name, unit and task. */
export interface ItemIdentity {
  readonly name: string;
  readonly unit: string;
  readonly task: string;
}

/** The identity of a row's own words. */
export function identify(name: string, unit: string, task: CellContent): ItemIdentity {
  return { name: normalizeName(name), unit: normalizeText(unit), task: normalizeText(contentText(task)) };
}

/** Gives each identity its key, in the order of occurrence: the second of two equal ones ends in `#2`. */
export function createKeys(): (identity: ItemIdentity) => string {
  const counts = new Map<string, number>();
  return ({ name, unit, task }) => {
    const base = `${name}|${unit}|${task}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}#${count}`;
  };
}
