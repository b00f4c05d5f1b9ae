import Fraction from 'fraction.js';
import { ZERO } from '../quantity/fractions';
import type { Limits } from '../progress/lightOf';

/** How one rule of what is behind looks, and for which ratios it is: under `below`, and from `from` on (null: from none). */
export interface BehindLook {
  readonly below: Fraction;
  readonly from: Fraction | null;
  readonly fill: string;
  readonly font: string;
  readonly mark: string;
}

const RED = { fill: '#FFC7CE', font: '#9C0006', mark: '▼' } as const;
const YELLOW = { fill: '#FFEB9C', font: '#7F5F00', mark: '▽' } as const;

const STEPS: readonly (readonly [step: Fraction, decimals: number])[] = [
  [new Fraction(5, 10_000), 1],
  [new Fraction(5, 100_000), 2],
];

/** One look for all that is behind, or red and yellow where lights are used; each has a mark of its own for paper without colour. */
export function behindLooks({ threshold, yellowFrom }: Limits): readonly BehindLook[] {
  if (yellowFrom === null) return [{ below: threshold, from: null, ...RED }];
  const yellow = { below: threshold, from: yellowFrom, ...YELLOW };
  return yellowFrom.gt(ZERO) ? [{ below: yellowFrom, from: null, ...RED }, yellow] : [yellow];
}

function decimal(value: Fraction): string {
  return value.toString(8).includes('(') ? value.valueOf().toFixed(8) : value.toString(8);
}

/** The mark's number format: enough decimals that a ratio just under the limit never shows as the limit. */
export function behindNumberFormat(limit: Fraction, inPercent: boolean, mark = RED.mark as string): string {
  const sign = inPercent ? '' : '%';
  const scale = inPercent ? 100 : 1;
  const parts = STEPS.map(([step, decimals]) => {
    const edge = decimal(limit.sub(step).mul(scale));
    return `[<${edge}]0.${'0'.repeat(decimals)}${sign}" ${mark}"`;
  });
  return [...parts, `0.000${sign}" ${mark}"`].join(';');
}

/** `$G3<0.75`; a limit without an end (8/12) is compared to twelve places, so that a ratio equal to it is not under it. */
function compare(cell: string, operator: '<' | '>=', limit: Fraction): string {
  const finite = limit.toString(12);
  return finite.includes('(')
    ? `ROUND(${cell},12)${operator}ROUND(${limit.n}/${limit.d},12)`
    : `${cell}${operator}${finite}`;
}

/** Whether a cell holds a number that the look is for: `AND(ISNUMBER($G3),$G3<0.75)`. */
export function behindTest(cell: string, { below, from }: BehindLook, inPercent: boolean): string {
  const scaled = (limit: Fraction): Fraction => (inPercent ? limit.mul(100) : limit);
  const floor = from === null || from.lte(ZERO) ? [] : [compare(cell, '>=', scaled(from))];
  return `AND(${[`ISNUMBER(${cell})`, compare(cell, '<', scaled(below)), ...floor].join(',')})`;
}
