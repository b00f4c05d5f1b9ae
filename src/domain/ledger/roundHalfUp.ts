import type Fraction from 'fraction.js';

const TEN = 10n;

/** Rounds a ratio as a percentage, half up, to whole units of its last place: 0.31818…, 1 → 318n (31.8 %). */
export function roundPercent(ratio: Fraction, decimals: number): bigint {
  const scaled = ratio.mul(100n * TEN ** BigInt(decimals));
  const doubled = 2n * scaled.n * scaled.s + scaled.d;
  const divisor = 2n * scaled.d;
  const quotient = doubled / divisor;
  return doubled < 0n && doubled % divisor !== 0n ? quotient - 1n : quotient;
}

/** Whether two ratios show the same percentage with so many decimals. */
export function showsSame(first: Fraction, second: Fraction, decimals: number): boolean {
  return roundPercent(first, decimals) === roundPercent(second, decimals);
}
