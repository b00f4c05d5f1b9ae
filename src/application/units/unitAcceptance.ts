import type Fraction from 'fraction.js';
import { ZERO } from '../../domain/quantity/fractions';
import type { ItemResult } from '../recalculate/RecalculationResult';
import type { UnitAcceptance } from './UnitsResult';

/** A unit's acceptance as its items have it; asked only where the ledger has such a column. */
export function unitAcceptance(items: readonly ItemResult[]): UnitAcceptance {
  const read = items.flatMap(({ acceptance }): readonly Fraction[] =>
    acceptance === null ? [] : [acceptance],
  );
  const ordered = [...read].sort((one, other) => one.compare(other));
  const sum = read.reduce((total, one) => total.add(one), ZERO);
  return {
    read: read.length,
    average: read.length === 0 ? null : sum.div(read.length),
    lowest: ordered[0] ?? null,
    highest: ordered.at(-1) ?? null,
    gaps: items.filter(({ acceptanceGap }) => acceptanceGap !== undefined),
  };
}
