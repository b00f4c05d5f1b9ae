import Fraction from 'fraction.js';
import type { Period } from '../../domain/ledger/Period';
import type { ThresholdSetting } from './Settings';

const THREE_QUARTERS = new Fraction(3, 4);
const SHARE = /^\d{1,4}(?:\/[1-9]\d{0,3}|\.\d{1,4})?$/;

/** The threshold as a fraction of one: fixed, or month ÷ 12 where the ledger tells its month. */
export function thresholdOf(setting: ThresholdSetting, period: Period | null): Fraction {
  if (setting.kind === 'elapsed') return period === null ? THREE_QUARTERS : new Fraction(period.month, 12);
  return SHARE.test(setting.share) ? new Fraction(setting.share) : THREE_QUARTERS;
}
