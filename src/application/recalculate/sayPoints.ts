import type Fraction from 'fraction.js';
import { MOST_POINTS } from '../../domain/ledger/acceptanceGap';
import { formatPercent } from './showRatio';

const MOST_DECIMALS = 6;

/** Percentage points as a clerk reads them: `15.3`, and with more decimals where one would say no more than is allowed. */
export function sayPoints(points: Fraction): string {
  const allowed = formatPercent(MOST_POINTS, 1);
  const shown = formatPercent(points, 1);
  if (shown !== allowed) return shown.replace('%', '');
  let decimals = 2;
  while (decimals < MOST_DECIMALS && formatPercent(points, decimals) === formatPercent(MOST_POINTS, decimals))
    decimals += 1;
  return formatPercent(points, decimals).replace('%', '');
}
