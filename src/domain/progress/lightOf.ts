import type Fraction from 'fraction.js';
import { bandOf } from './bandOf';

/** The two lights of what is behind, where an office uses lights (红黄绿灯): yellow near the threshold, red beyond. */
export type Light = 'yellow' | 'red';

/** Where bands and lights begin: behind is under `threshold`, yellow from `yellowFrom` on; null where no lights are used. */
export interface Limits {
  readonly threshold: Fraction;
  readonly yellowFrom: Fraction | null;
}

/** The light of a ratio that is behind, compared exactly: exactly the limit is yellow. Null for any other, or without lights. */
export function lightOf(ratio: Fraction, { threshold, yellowFrom }: Limits): Light | null {
  if (yellowFrom === null || bandOf(ratio, threshold) !== 'behind') return null;
  return ratio.gte(yellowFrom) ? 'yellow' : 'red';
}
