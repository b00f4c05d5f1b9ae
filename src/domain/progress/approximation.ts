import type Fraction from 'fraction.js';
import { ONE } from '../quantity/fractions';
import type { Quantity } from '../quantity/Quantity';
import { exact } from '../quantity/fractions';

/** How far an approximate number may be from what is meant: 近8000 is at most one part in a hundred off, as far as bands go. */
const TOLERANCE = exact('0.01');

function directions(
  { comparator, text }: Quantity,
  near: boolean,
): { readonly lower: boolean; readonly higher: boolean } {
  if (comparator === '~') return { lower: true, higher: !near };
  if (comparator === '>') return { lower: false, higher: true };
  return { lower: comparator === '<', higher: /[余多]/u.test(text) };
}

/** Whether a quantity is only about what it says. */
export function isApproximate({ comparator }: Quantity): boolean {
  return comparator === '~' || comparator === '>' || comparator === '<';
}

/** Whether only the approximation decides the band: the ratio is at a boundary and the true number may lie on its other side. */
export function approximationDecides(
  ratio: Fraction,
  quantity: Quantity,
  near: boolean,
  threshold: Fraction,
): boolean {
  const { lower, higher } = directions(quantity, near);
  return [ONE, threshold].some((boundary) => {
    const margin = boundary.mul(TOLERANCE);
    const justOver = ratio.gte(boundary) && ratio.sub(boundary).lte(margin);
    const justUnder = ratio.lt(boundary) && boundary.sub(ratio).lte(margin);
    return (lower && justOver) || (higher && justUnder);
  });
}
