import { fingerprint } from '../ledger/fingerprint';
import type { Item } from '../ledger/Item';
import { matchIdentities, type StoredIdentity } from '../ledger/matchIdentities';
import { hashIdentity } from '../ledger/recallItems';
import type { StoredDecision } from './StoredDecision';

/** An item by what its decision is found by. */
export interface DecidableItem extends StoredIdentity {
  readonly item: Item;
  readonly fingerprint: string;
  readonly twin: number;
}

function wordsOf({ name, unit, task, fingerprint: text }: StoredIdentity & { fingerprint: string }): string {
  return [name, unit, task, text].join(' ');
}

/** The items with their hashes; rows with the same words are counted in their order. */
export function decidableItems(items: readonly Item[]): readonly DecidableItem[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const hashes = { ...hashIdentity(item), fingerprint: fingerprint(item.task, item.progress) };
    const words = wordsOf(hashes);
    const twin = counts.get(words) ?? 0;
    counts.set(words, twin + 1);
    return { item, ...hashes, twin };
  });
}

function matchWords(
  items: readonly DecidableItem[],
  decisions: readonly StoredDecision[],
): Map<DecidableItem, StoredDecision> {
  const byWords = new Map(items.map((item) => [`${wordsOf(item)} ${item.twin}`, item]));
  const matches = new Map<DecidableItem, StoredDecision>();
  for (const decision of decisions) {
    const item = byWords.get(`${wordsOf(decision)} ${decision.twin}`);
    if (item !== undefined && !matches.has(item)) matches.set(item, decision);
  }
  return matches;
}

/**
 * Finds each decision's item: by its own words first, whatever row they stand in now, else as stored ratios are found, by
 * name, unit and task, by name and unit, by name. Whether it still stands is another question.
 */
export function matchDecisions(
  items: readonly DecidableItem[],
  decisions: readonly StoredDecision[],
): ReadonlyMap<DecidableItem, StoredDecision> {
  const matches = matchWords(items, decisions);
  const taken = new Set(matches.values());
  const rest = matchIdentities(
    items.filter((item) => !matches.has(item)),
    decisions.filter((decision) => !taken.has(decision)),
  );
  for (const [item, decision] of rest) matches.set(item, decision);
  return matches;
}
