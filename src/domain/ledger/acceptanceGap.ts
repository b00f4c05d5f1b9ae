import Fraction from 'fraction.js';
import { ONE } from '../quantity/fractions';

/** What is amiss with an item's acceptance: far under its ratio (`points`, as a fraction of one), or none though completed. */
export type AcceptanceGap = { readonly kind: 'lags'; readonly points: Fraction } | { readonly kind: 'none' };

/** More than ten points between ratio and acceptance are told; exactly ten are not. */
export const MOST_POINTS = new Fraction(1, 10);

/** Compares ratio and acceptance exactly. Asked only where the ledger has an acceptance column. */
export function acceptanceGap(ratio: Fraction | null, acceptance: Fraction | null): AcceptanceGap | null {
  if (ratio === null) return null;
  if (acceptance === null) return ratio.gte(ONE) ? { kind: 'none' } : null;
  const points = ratio.sub(acceptance);
  return points.gt(MOST_POINTS) ? { kind: 'lags', points } : null;
}
