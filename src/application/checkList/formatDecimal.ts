import type Fraction from 'fraction.js';

const PLACES = 4;

/** A fraction as digits: whole where it ends within four places (27.904), else rounded half up with `≈` before it. */
export function formatDecimal(value: Fraction): string {
  const rounded = value.round(PLACES);
  const text = rounded.toString(PLACES);
  return rounded.equals(value) ? text : `≈${text}`;
}

/** A fraction as the number that Excel keeps: 15 significant digits. */
export function excelNumber(value: Fraction): number {
  return Number(value.valueOf().toPrecision(15));
}
