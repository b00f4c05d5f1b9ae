import type Fraction from 'fraction.js';
import { HUNDRED } from '../quantity/fractions';

/**
 * A ratio as a percentage with fixed places, rounded half up.
 * formatPercent(3488/3375, 1) //=> '103.3%'
 */
export function formatPercent(ratio: Fraction, decimals: number): string {
  const scaled = ratio
    .mul(HUNDRED)
    .mul(10n ** BigInt(decimals))
    .add('1/2')
    .floor();
  const digits = scaled
    .abs()
    .n.toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`;
  return `${scaled.s < 0n ? '-' : ''}${whole}${rest}%`;
}
