import Fraction from 'fraction.js';
import { bandOf } from '../../domain/ledger/bandOf';
import { lightOf } from '../../domain/progress/lightOf';
import { roundPercent } from '../../domain/ledger/roundHalfUp';

const MOST_DECIMALS = 6;

function rounded(ratio: Fraction, decimals: number): Fraction {
  return new Fraction(roundPercent(ratio, decimals), 100n * 10n ** BigInt(decimals));
}

/** A ratio as a percentage with so many decimals, half up: 7/22, 1 → `31.8%`. */
export function formatPercent(ratio: Fraction, decimals: number): string {
  const units = roundPercent(ratio, decimals);
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (decimals === 0) return `${sign}${digits}%`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%`;
}

/** A ratio as a clerk reads it: one decimal, or as many as it takes not to contradict its band or light (74.96 % is not 75.0 %). */
export function showRatio(ratio: Fraction, threshold: Fraction, yellowFrom: Fraction | null = null): string {
  const limits = { threshold, yellowFrom };
  const place = (one: Fraction): string => `${bandOf(one, threshold)} ${lightOf(one, limits) ?? ''}`;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && place(rounded(ratio, decimals)) !== place(ratio)) decimals += 1;
  return formatPercent(ratio, decimals);
}

/** The decimals that a shown percentage has: `31.8%` has one. */
export function decimalsOf(shown: string): number {
  return /\.(\d+)\s*%?$/.exec(shown)?.[1]?.length ?? 0;
}
