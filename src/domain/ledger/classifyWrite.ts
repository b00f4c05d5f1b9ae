import type Fraction from 'fraction.js';
import { bandOf } from '../progress/bandOf';
import { roundPercent, showsSame } from './roundHalfUp';

/** What a write does: text or format only (格式统一), one unit of the last printed place, or a real change. */
export type WriteKind = 'tidied' | 'rounding' | 'change';

/** The ratio that stood, with its printed places. */
export interface PrintedRatio {
  readonly ratio: Fraction;
  readonly decimals: number;
}

/** What is written shows at least this many decimals: 32 % that becomes 31.8 % is more than tidied. */
const LEAST = 1;

/**
 * Tells a change from rounding and tidying: the same printed ratio is tidied, one unit of the last printed place is
 * rounding (offices cut off as often as they round). A ratio in another band, and one where none stood, is a change.
 */
export function classifyWrite(before: PrintedRatio | null, after: Fraction, threshold: Fraction): WriteKind {
  if (before === null || bandOf(before.ratio, threshold) !== bandOf(after, threshold)) return 'change';
  if (showsSame(before.ratio, after, Math.max(before.decimals, LEAST))) return 'tidied';
  const difference = roundPercent(before.ratio, before.decimals) - roundPercent(after, before.decimals);
  return difference >= -1n && difference <= 1n ? 'rounding' : 'change';
}
