import type { NormalText } from './normalise';

const SUM_BEFORE = /(?<![\dA-Za-z.,])\d+(?:\.\d+)?\+$/u;
const THREE_DIGITS = /^\d{3}(?!\d)/u;
const GROUPS_BEFORE = /(?<![\dA-Za-z.,])\d{1,3}(?: \d{3})* $/u;
/** No number is longer than this with its blanks. */
const REACH = 24;

/**
 * `1 080个`: a blank before just three digits parts two numbers, or the digits of one; `9+3个` is a sum, or two numbers.
 * Nobody can tell. Gives all that may be one number, or null.
 */
export function splitNumber({ text }: NormalText, start: number, end: number): string | null {
  const blank = text.charAt(start - 1) === ' ' && THREE_DIGITS.test(text.slice(start, start + 4));
  if (!blank && text.charAt(start - 1) !== '+') return null;
  const before = (blank ? GROUPS_BEFORE : SUM_BEFORE).exec(
    text.slice(Math.max(0, start - REACH), start),
  )?.[0];
  return before === undefined ? null : before + text.slice(start, end);
}
