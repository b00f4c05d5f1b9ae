import type { Finding } from '../Finding';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import { unitKey } from '../units/groupUnits';
import type { UnitReading } from '../units/UnitsResult';

/** The units that get a sheet, in the ledger's order; or the first name asked for that the ledger does not have. */
export type ChosenUnits =
  | { readonly kind: 'chosen'; readonly units: readonly UnitReading[] }
  | { readonly kind: 'unknown'; readonly finding: Finding };

/** Finds units by any way of writing that the ledger has or that was settled to be theirs. */
export function chooseUnits(
  all: readonly UnitReading[],
  asked: readonly string[] | 'all',
  decisions: readonly UnitNameDecision[],
): ChosenUnits {
  const named = all.filter(({ name }) => name !== '');
  if (asked === 'all') return { kind: 'chosen', units: named };
  const keyOf = (name: string): string => unitKey(name, decisions);
  const known = new Set(named.map(({ name }) => keyOf(name)));
  const unit = asked.find((name) => !known.has(keyOf(name)));
  if (unit !== undefined) {
    const available = named.map(({ name }) => name).join('、');
    return { kind: 'unknown', finding: { code: 'unknown-unit', params: { unit, available }, cell: null } };
  }
  const wanted = new Set(asked.map(keyOf));
  return { kind: 'chosen', units: named.filter(({ name }) => wanted.has(keyOf(name))) };
}
