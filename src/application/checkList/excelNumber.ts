import type Fraction from 'fraction.js';

/** A fraction as the number that Excel keeps: 15 significant digits. */
export function excelNumber(value: Fraction): number {
  return Number(value.valueOf().toPrecision(15));
}
