import type { StoredItem } from './StoredLedger';

/** The identity of an item as stored: hashes of its normalised name, unit and task. */
export type StoredIdentity = Pick<StoredItem, 'name' | 'unit' | 'task'>;

/** Keys under which an item is looked for, the most telling first; the later ones only where one is left on each side. */
const KEYS: readonly ((identity: StoredIdentity) => string)[] = [
  ({ name, unit, task }) => `${name} ${unit} ${task}`,
  ({ name, unit }) => `${name} ${unit}`,
  ({ name }) => name,
];

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/**
 * Matches wanted identities with stored ones: by name, unit and task in the order of occurrence, else by name and unit,
 * else by name, where one is left on each side. Each stored one answers once. Linear in both.
 */
export function matchIdentities<Wanted extends StoredIdentity, Kept extends StoredIdentity>(
  wanted: readonly Wanted[],
  stored: readonly Kept[],
): ReadonlyMap<Wanted, Kept> {
  const matches = new Map<Wanted, Kept>();
  const taken = new Set<Kept>();
  KEYS.forEach((keyOf, step) => {
    if (matches.size === Math.min(wanted.length, stored.length)) return;
    const open = groupBy(
      stored.filter((item) => !taken.has(item)),
      keyOf,
    );
    const left = groupBy(
      wanted.filter((item) => !matches.has(item)),
      keyOf,
    );
    for (const [key, group] of left) {
      const candidates = open.get(key) ?? [];
      if (step > 0 && (group.length !== 1 || candidates.length !== 1)) continue;
      group.forEach((item, index) => {
        const found = candidates[index];
        if (found === undefined) return;
        matches.set(item, found);
        taken.add(found);
      });
    }
  });
  return matches;
}
