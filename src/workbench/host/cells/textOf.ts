import { format, isDateFormat } from 'numfmt';
import { isError, type Cell } from '../../../xlsx';

const DAYS_TO_1904 = 1462;
/** General shows eleven digits before it turns to powers of ten. */
const LONGEST = 1e11;

/** A cell as its number format shows it, whatever the column's width. A format that cannot be read shows the value. */
export function textOf(cell: Cell | undefined, numberFormat: string, date1904: boolean): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isError(value)) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') {
    const plain = plainText(value);
    if (plain !== undefined) return plain;
  }
  try {
    return format(numberFormat, inDays(value, numberFormat, date1904), { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}

/** A date of the calendar from 1904 in the days that the formatter counts. */
function inDays(value: string | number, numberFormat: string, date1904: boolean): string | number {
  return date1904 && typeof value === 'number' && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
}

/** Texts, and whole numbers short enough for General to show all their digits: what most cells hold. */
function plainText(value: string | number): string | undefined {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) && Math.abs(value) < LONGEST ? String(value) : undefined;
}
