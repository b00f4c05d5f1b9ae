import Fraction from 'fraction.js';
import { ZERO } from '../../domain/quantity/fractions';
import type { LightsSetting } from './Settings';

/** Where yellow begins: so many points below the threshold, never under zero; null where no lights are used. */
export function yellowFrom(lights: LightsSetting, threshold: Fraction): Fraction | null {
  if (lights.kind === 'off') return null;
  const limit = threshold.sub(new Fraction(String(lights.points)).div(100));
  return limit.gt(ZERO) ? limit : ZERO;
}
