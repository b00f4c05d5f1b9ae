import Fraction from 'fraction.js';

export const ZERO = new Fraction('0');
export const ONE = new Fraction('1');
export const HUNDRED = new Fraction('100');

const DECIMAL = /^\d+(?:\.\d+)?$/u;

/** An exact fraction from plain digits (`27.904`); anything else is refused, because floats and loose forms are guessed at. */
export function exact(digits: string): Fraction {
  if (!DECIMAL.test(digits)) throw new RangeError(`Not plain digits: ${digits}`);
  return new Fraction(digits);
}
