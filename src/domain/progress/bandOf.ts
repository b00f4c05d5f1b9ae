import type Fraction from 'fraction.js';
import { ONE } from '../quantity/fractions';
import type { Band } from './Assessment';

/** The band of a ratio, compared exactly: exactly the threshold is on schedule, exactly 100 % is completed. */
export function bandOf(ratio: Fraction, threshold: Fraction): Band {
  if (ratio.gte(ONE)) return 'completed';
  return ratio.gte(threshold) ? 'on-schedule' : 'behind';
}
