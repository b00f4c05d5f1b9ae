import type Fraction from 'fraction.js';
import type { Band } from '../progress/Assessment';

/** The band of a ratio, compared exactly: completed from 100 %, on schedule from the threshold, else behind. */
export function bandOf(ratio: Fraction, threshold: Fraction): Band {
  if (ratio.gte(1)) return 'completed';
  return ratio.gte(threshold) ? 'on-schedule' : 'behind';
}
