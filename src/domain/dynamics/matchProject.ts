import { distance } from 'fastest-levenshtein';
import { normalizeName, normalizeText } from '../ledger/normalizeName';
import type { Project } from './Dynamics';

/** Two names are near from this likeness on: below it they are two projects that share words. */
const NEAR = 0.6;

/** What people settled: a name as compared, and the project it means; null where it is no project of the roster. */
export type SettledNames = ReadonlyMap<string, string | null>;

/** What a name in the log means: a project of the roster, or none, with the one that it is most like. */
export type ProjectMatch =
  | { readonly kind: 'matched'; readonly index: number }
  | { readonly kind: 'unmatched'; readonly likely: number | null };

function bigrams(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)),
  );
}

/** How alike two normalised names are, 0 to 1: the better of edits kept and of pairs of characters shared. */
function likeness(first: string, second: string): number {
  const longest = Math.max(first.length, second.length);
  const kept = longest === 0 ? 1 : 1 - distance(first, second) / longest;
  const [pairs, others] = [bigrams(first), bigrams(second)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  const fewer = Math.min(pairs.size, others.size);
  return Math.max(kept, fewer === 0 ? 0 : shared / fewer);
}

interface Known {
  readonly name: string;
  readonly unit: string;
  readonly index: number;
}

function nearest(name: string, known: readonly Known[]): number | null {
  const scores = known.map((other) => likeness(name, other.name));
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return best >= NEAR ? scores.indexOf(best) : null;
}

/** Finds projects by name, across quotes, spaces, brackets and width; names of two units are told apart by the unit. */
export function createMatcher(
  projects: readonly Project[],
  settled: SettledNames,
): (name: string, unit: string) => ProjectMatch {
  const known = projects.map(({ name, unit }, index): Known => {
    return { name: normalizeName(name), unit: normalizeText(unit), index };
  });
  const byName = new Map<string, readonly Known[]>();
  for (const one of known) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const likely = new Map<string, number | null>();
  const likelyOf = (name: string): number | null => {
    if (!likely.has(name)) likely.set(name, name === '' ? null : nearest(name, known));
    return likely.get(name) ?? null;
  };
  return (name, unit) => {
    const plain = normalizeName(name);
    const meant = settled.get(plain);
    const named = byName.get(plain) ?? byName.get(normalizeName(meant ?? '')) ?? [];
    const ofUnit = named.filter((one) => one.unit === normalizeText(unit));
    const only = named.length === 1 ? named[0] : ofUnit.length === 1 ? ofUnit[0] : undefined;
    if (only !== undefined) return { kind: 'matched', index: only.index };
    if (meant === null) return { kind: 'unmatched', likely: null };
    return { kind: 'unmatched', likely: named[0]?.index ?? likelyOf(plain) };
  };
}
