import Fraction from 'fraction.js';
import type { ComputedRatios } from './RatioReading';

/** A plain number of a ratio column (no percent format, no % in its text) with the item it stands for. */
export interface PlainNumber {
  readonly itemKey: string;
  readonly value: Fraction;
}

/** The scale of a column's plain numbers; `open` where only rows that compute could have told, and none did. */
export interface Scale {
  readonly plain: 'fraction' | 'percent';
  readonly open: boolean;
}

/** Over this a plain number is in percent: no ratio is over 1,000 %. Up to the other it may be a fraction. */
const LARGE = 10;
const SMALL = 2;
/** How near a computed ratio must be to tell which scale a number is in: a tenth of itself. */
const NEAR = new Fraction(1, 10);

function isNear(value: Fraction, ratio: Fraction): boolean {
  return value.sub(ratio).abs().lte(ratio.mul(NEAR));
}

/** Positive when the rows that compute say percent, negative when they say fraction, zero when they do not tell. */
function vote(numbers: readonly PlainNumber[], computed: ComputedRatios): number {
  return numbers.reduce((votes, { itemKey, value }) => {
    const ratio = computed.get(itemKey);
    if (ratio === undefined || ratio.lte(0)) return votes;
    return votes + Number(isNear(value.div(100), ratio)) - Number(isNear(value, ratio));
  }, 0);
}

function bySize(large: number, small: number): 'fraction' | 'percent' {
  return large > 0 && large >= small ? 'percent' : 'fraction';
}

/**
 * Decides how the plain numbers of a column are meant: % in its header, then their size, then the rows that compute.
 * Small numbers alone (0.5, 1.2) do not tell by size, nor do small ones beside large ones.
 */
export function decideScale(
  percentHeader: boolean,
  numbers: readonly PlainNumber[],
  computed: ComputedRatios = new Map(),
): Scale {
  const large = numbers.filter(({ value }) => value.gt(LARGE)).length;
  const small = numbers.filter(({ value }) => value.gt(0) && value.lte(SMALL)).length;
  const votes = vote(numbers, computed);
  const contradicted = large === 0 && votes < 0;
  if (percentHeader) return { plain: contradicted ? 'fraction' : 'percent', open: false };
  if (numbers.length === 0) return { plain: 'fraction', open: false };
  if (large > 0 && small === 0) return { plain: 'percent', open: false };
  if (votes !== 0) return { plain: votes > 0 ? 'percent' : 'fraction', open: false };
  return { plain: bySize(large, small), open: true };
}
