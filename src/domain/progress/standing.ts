import type Fraction from 'fraction.js';
import type { PrintedRatio } from './agrees';
import type { RatioCell } from './Assessment';

/** The ratio that stands in the row: `printed` where it counts as a report (a stale one is last month's answer and does not). */
export interface Standing {
  readonly ratio: Fraction | null;
  readonly printed: PrintedRatio | null;
  readonly stale: boolean;
}

/** What stands in the ratio cell, and whether it counts as reported. */
export function standingOf(cell: RatioCell): Standing {
  if (cell.kind === 'none' || cell.kind === 'unreadable') return { ratio: null, printed: null, stale: false };
  const stale = cell.kind === 'ratio' && cell.stale;
  const { ratio, decimals } = cell;
  return { ratio, printed: ratio === null || stale ? null : { ratio, decimals }, stale };
}
