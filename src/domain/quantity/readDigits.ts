import type Fraction from 'fraction.js';
import { exact } from './fractions';
import { isWideAt, type NormalText } from './normalise';

const DIGITS = /\d+/uy;
const GROUP = /,\d{3}(?!\d)/uy;
const DECIMALS = /\.\d+/uy;
const ONLY_NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

/** A full-width comma groups only full-width digits, or the digits of a cell that is nothing but the number. */
function groups(source: NormalText, comma: number): boolean {
  if (!isWideAt(source, comma)) return true;
  const allWide = isWideAt(source, comma - 1) && isWideAt(source, comma + 1);
  return allWide || ONLY_NUMBER.test(source.text);
}

/** The digits at a place as one exact value: thousands separators only before exactly three digits. */
export function digitsAt(
  source: NormalText,
  start: number,
): { readonly value: Fraction; readonly end: number } | null {
  const { text } = source;
  const head = matchAt(DIGITS, text, start);
  if (head === '') return null;
  let end = start + head.length;
  let digits = head;
  while (head.length <= 3) {
    const group = matchAt(GROUP, text, end);
    if (group === '' || !groups(source, end)) break;
    digits += group.slice(1);
    end += group.length;
  }
  const decimals = matchAt(DECIMALS, text, end);
  return { value: exact(digits + decimals), end: end + decimals.length };
}
