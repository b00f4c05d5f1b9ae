import type { Comparator, Quantity } from '../../domain/quantity/Quantity';
import { formatDecimal } from './formatDecimal';

const SIGNS: Readonly<Partial<Record<Comparator, string>>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  'over-target-by': '+ ',
};

/** A quantity in one form whatever the report wrote: `27.904 公里`, `≥ 700 元/月`, `87.4%`. */
export function describeQuantity({ value, upper, unit, comparator }: Quantity): string {
  const number =
    upper === undefined ? formatDecimal(value) : `${formatDecimal(value)}-${formatDecimal(upper)}`;
  const sign = SIGNS[comparator] ?? '';
  if (unit === null) return `${sign}${number}`;
  return unit.symbol.startsWith('%') ? `${sign}${number}%` : `${sign}${number} ${unit.symbol}`;
}
