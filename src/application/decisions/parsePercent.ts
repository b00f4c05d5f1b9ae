import Fraction from 'fraction.js';

const PERCENT = /^(\d{1,5}(?:\.\d{1,6})?)%?$/;

/** A percentage as a reviewer types it, its sign or not: `85.5` and `８５．５％` are 171/200; null for anything else. */
export function parsePercent(text: string): Fraction | null {
  const digits = PERCENT.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : new Fraction(digits).div(100);
}
