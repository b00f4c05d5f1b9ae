import type Fraction from 'fraction.js';

/** A threshold as a percentage with no more decimals than it needs: 3/4 is `75%`, 7/12 is `58.33%`. */
export function showPercent(share: Fraction): string {
  return `${share.mul(100).round(2).toString()}%`;
}
