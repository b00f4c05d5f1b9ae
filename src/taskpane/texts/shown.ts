import type Fraction from 'fraction.js';
import type { CellAddress } from '../../application';
import type { Period } from '../../domain/ledger/Period';
import { formatAddress } from '../../domain/sheet/formatAddress';

/** A share as a person reads it, one decimal at most: 3/4 is `75%`. For showing only, never for comparing. */
export function showShare(share: Fraction, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    share.valueOf(),
  );
}

/** A cell as Excel writes it beside its sheet: `9月!G12`. */
export function showCell({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${formatAddress(row, column)}`;
}

/** A month as `2024-09`, or `09` where no sheet tells the year. */
export function showPeriod({ year, month }: Period): string {
  const padded = String(month).padStart(2, '0');
  return year === null ? padded : `${year}-${padded}`;
}

/** A moment of the journal in the reader's own way; text that is no time is shown as it is. */
export function showTime(iso: string, locale: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
