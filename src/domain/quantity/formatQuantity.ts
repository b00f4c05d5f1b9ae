import type Fraction from 'fraction.js';
import type { Comparator, Quantity } from './Quantity';

/** Exact decimals are shown whole up to here; what does not end by then is cut with a mark that it goes on. */
const MOST_DECIMALS = 6;

/** An exact value as plain digits with thousands separators: 12000 is `12,000`. */
export function formatValue(value: Fraction): string {
  const rounded = value.round(MOST_DECIMALS);
  const [whole = '0', decimals] = rounded.toString(MOST_DECIMALS).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '约',
  reached: '',
  'over-target-by': '超',
  increase: '增',
  range: '',
};

/**
 * A quantity as the ledger shows it, in the scale it was written with.
 * formatQuantity(27.904 公里) //=> '27.904 公里'
 */
export function formatQuantity({ value, upper, scale, unit, comparator }: Quantity): string {
  const shown = (one: Fraction): string => formatValue(one.div(scale.factor));
  const number = upper === undefined ? shown(value) : `${shown(value)}-${shown(upper)}`;
  const symbol = `${scale.symbol}${unit?.symbol ?? ''}`;
  const gap = symbol === '' || symbol === '%' || symbol === '‰' ? '' : ' ';
  return `${SIGNS[comparator]}${number}${gap}${symbol}`;
}
