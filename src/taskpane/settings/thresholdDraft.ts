import Fraction from 'fraction.js';
import type { ThresholdSetting } from '../../application';

const PLAIN = /^\d{1,3}(?:\.\d{1,2})?$/;
const LARGEST_DENOMINATOR = 9999n;

/** A stored share as the percentage that the form shows, two places at most: `3/4` is `75`. */
export function showPercent(share: string): string {
  return new Fraction(share).mul(100).round(2).toString();
}

/** The percentage typed in the form as a share, exactly; null for anything but a number over 0 and up to 100. */
export function parsePercent(text: string): string | null {
  const plain = text.normalize('NFKC').trim().replace(/%$/, '');
  if (!PLAIN.test(plain)) return null;
  const percent = new Fraction(plain);
  if (percent.compare(0) <= 0 || percent.compare(100) > 0) return null;
  const share = percent.div(100);
  return share.d > LARGEST_DENOMINATOR ? share.toString(4) : share.toFraction();
}

/** The setting from the form; null where its percentage cannot be read. What was not touched stays exactly as stored. */
export function thresholdFrom(
  kind: ThresholdSetting['kind'],
  percent: string,
  stored: ThresholdSetting,
): ThresholdSetting | null {
  if (kind === 'elapsed') return { kind };
  if (stored.kind === 'fixed' && percent === showPercent(stored.share)) return stored;
  const share = parsePercent(percent);
  return share === null ? null : { kind, share };
}
