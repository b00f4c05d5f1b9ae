import type { AssessedRow } from '../recalculate/LedgerRun';
import { normaliseUnit, sayUnit } from '../unitNames/sayUnit';
import type { UnitNameDecision } from '../unitNames/UnitNames';

/** The rows of one unit in the ledger's order, with every way that they write it, the first one first. */
export interface UnitGroup {
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly string[];
  /** Where its rows stand among all rows of the ledger. */
  readonly places: readonly number[];
}

/** What makes two ways of writing one unit: what was settled, else only spaces, width and kinds of brackets differ. */
export function unitKey(unit: string, decisions: readonly UnitNameDecision[]): string {
  return normaliseUnit(sayUnit(unit, decisions));
}

function settledName(key: string, decisions: readonly UnitNameDecision[]): string | undefined {
  return decisions.find(({ same, name }) => same && normaliseUnit(name) === key)?.name;
}

/** The units of the ledger in its order; rows that name none are one group without a name. */
export function groupUnits(
  rows: readonly Pick<AssessedRow, 'item'>[],
  decisions: readonly UnitNameDecision[],
): readonly UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  rows.forEach(({ item: { unit } }, place) => {
    const key = unitKey(unit, decisions);
    const known = groups.get(key);
    const spellings = known?.spellings ?? [];
    groups.set(key, {
      key,
      name: known?.name ?? settledName(key, decisions) ?? unit,
      spellings: unit === '' || spellings.includes(unit) ? spellings : [...spellings, unit],
      places: [...(known?.places ?? []), place],
    });
  });
  return [...groups.values()];
}
