import Fraction from 'fraction.js';
import { bandOf } from './bandOf';

/** A ratio as it is printed: its value and the decimals of its percentage. */
export interface PrintedRatio {
  readonly ratio: Fraction;
  readonly decimals: number;
}

/** Whether a ratio is what was printed: less than one unit of the last printed place away (offices cut off as often as they round). */
export function agreesInPrint(ratio: Fraction, printed: PrintedRatio): boolean {
  const unit = new Fraction(1n, 100n * 10n ** BigInt(printed.decimals));
  return ratio.sub(printed.ratio).abs().lt(unit);
}

/** Whether a ratio is what was printed and falls in the same band. */
export function agrees(ratio: Fraction, printed: PrintedRatio, threshold: Fraction): boolean {
  return agreesInPrint(ratio, printed) && bandOf(ratio, threshold) === bandOf(printed.ratio, threshold);
}

/** Whether a ratio is below last month's: what shows the same and is in the same band has not fallen, for cells are kept as printed. */
export function hasFallen(ratio: Fraction, last: Fraction, threshold: Fraction): boolean {
  return ratio.lt(last) && !agrees(ratio, { ratio: last, decimals: 1 }, threshold);
}
