import Fraction from 'fraction.js';
import { readNumberFormat } from '../sheet/readNumberFormat';
import { withDecimals } from '../sheet/withDecimals';
import { bandOf } from '../progress/bandOf';
import type { RatioColumn } from './RatioReading';
import { roundPercent } from './roundHalfUp';

/** No ratio needs more places than a number's fifteen digits have. */
const MOST = 12;

/** Whether the percentage shown with so many decimals is in another band than the ratio itself. */
export function hidesBand(ratio: Fraction, decimals: number, threshold: Fraction): boolean {
  const shown = new Fraction(roundPercent(ratio, decimals), 100n * 10n ** BigInt(decimals));
  return bandOf(shown, threshold) !== bandOf(ratio, threshold);
}

/** The fewest decimals, from `least` on, with which the percentage does not contradict its band. */
export function decimalsForBand(ratio: Fraction, least: number, threshold: Fraction): number {
  let decimals = least;
  while (decimals < MOST && hidesBand(ratio, decimals, threshold)) decimals += 1;
  return decimals;
}

/** The percentage's decimals that a format shows in this column; null where it fixes none (General, text, dates). */
export function shownDecimals(numberFormat: string, value: number, column: RatioColumn): number | null {
  const format = readNumberFormat(numberFormat, value);
  if (format.kind !== 'number' || format.decimals === null) return null;
  if (format.percent || column.plain === 'percent') return format.decimals;
  return format.decimals - 2;
}

/** A ratio to be written, the format that its cell has, and the column it stands in. */
export interface FormatQuestion {
  readonly ratio: Fraction;
  readonly numberFormat: string;
  readonly column: RatioColumn;
  readonly threshold: Fraction;
}

/**
 * The number format for a ratio that is written. The cell's own percent format stays, with more decimals where it has
 * none or hides the band; so does a plain format of a column in percent. Everything else becomes `0.0%`, or `0.0` in a
 * column in percent, with as many decimals as it takes.
 */
export function chooseRatioFormat({ ratio, numberFormat, column, threshold }: FormatQuestion): string {
  const format = readNumberFormat(numberFormat, ratio.valueOf());
  const isOwn = format.kind === 'number' && format.percent === !column.inPercent;
  const places = isOwn ? format.decimals : null;
  const decimals = decimalsForBand(ratio, Math.max(1, places ?? 0), threshold);
  if (places === null) return withDecimals(column.inPercent ? '0' : '0%', decimals);
  return decimals === places ? numberFormat : withDecimals(numberFormat, decimals);
}
