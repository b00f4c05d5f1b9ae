import type { Unit } from './Quantity';
import { unitAt } from './unitTable';

const BY_TIME = new Set(['time', 'day', 'hour']);
const SLASH = /[/每]/u;
const DIGIT = /[0-9]/u;

/** `元` by `人` and `月` is 元/人/月: the people first, the time last, however it was written. */
export function rateUnit(numerator: Unit, denominators: readonly Unit[]): Unit {
  const ordered = [...denominators].sort(
    (a, b) => Number(BY_TIME.has(a.dimension)) - Number(BY_TIME.has(b.dimension)),
  );
  return {
    symbol: [numerator, ...ordered].map(({ symbol }) => (symbol === '个月' ? '月' : symbol)).join('/'),
    dimension: [numerator, ...ordered].map(({ dimension }) => dimension).join('/'),
    factor: ordered.reduce((factor, { factor: by }) => factor.div(by), numerator.factor),
  };
}

/** The unit at a place with what it is divided by: `元/人/月`, `万吨/日` after its scale, `元每月`. */
export function rateAt(text: string, position: number): { readonly unit: Unit; readonly end: number } | null {
  const numerator = unitAt(text, position);
  if (numerator === null) return null;
  let end = position + numerator.symbol.length;
  const denominators: Unit[] = [];
  while (SLASH.test(text.charAt(end)) && !DIGIT.test(text.charAt(end + 1))) {
    const next = unitAt(text, end + 1);
    if (next === null || (text.charAt(end) === '每' && numerator.dimension !== 'money')) break;
    denominators.push(next);
    end += 1 + next.symbol.length;
  }
  return { unit: denominators.length === 0 ? numerator : rateUnit(numerator, denominators), end };
}
