import type { CellValue } from '../sheet/CellValue';
import { momentOf } from '../sheet/momentOf';
import { readCellContent } from '../sheet/readCellContent';
import type { Month } from './Month';

/** A log's date as far as the grid needs it: its month, or why it has none. */
export type UploadDate =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: 'no-date' | 'no-year' | 'odd-year' };

/** Years that a log may reasonably speak of beside the ledger's own: a December upload stands in next year's log. */
const YEARS_APART = 1;

const END = '(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?$';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const SHORT_YEAR = '(?<short>\\d{2})';
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';

/** The written forms of a date, each for a whole cell; without a year the ledger's is taken. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${YEAR}年${MONTH}月(?:份|${DAY}[日号]?)?${END}`),
  new RegExp(`^${YEAR}([-./])${MONTH}\\2${DAY}${END}`),
  new RegExp(`^${YEAR}[-./]${MONTH}$`),
  new RegExp(`^${YEAR}(?<month>\\d{2})(?<day>\\d{2})$`),
  new RegExp(`^${SHORT_YEAR}年${MONTH}月(?:份|${DAY}[日号]?)?$`),
  new RegExp(`^${SHORT_YEAR}([-./])${MONTH}\\2${DAY}$`),
  new RegExp(`^${MONTH}月(?:份|${DAY}[日号]?)?$`),
  new RegExp(`^${MONTH}[-./]${DAY}$`),
];

function daysIn({ year, month }: Month): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isCalendarDay(month: Month, day: number | null): boolean {
  return month.month >= 1 && month.month <= 12 && (day === null || (day >= 1 && day <= daysIn(month)));
}

function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  ledgerYear: number | null,
): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  return groups.short === undefined ? ledgerYear : 2000 + Number(groups.short);
}

function judge(month: Month, ledgerYear: number | null, text: string): UploadDate {
  const apart = ledgerYear === null ? 0 : Math.abs(month.year - ledgerYear);
  if (month.year < 2000 || apart > YEARS_APART) return { kind: 'unreadable', text, why: 'odd-year' };
  return { kind: 'month', month: { year: month.year, month: month.month } };
}

function readText(text: string, ledgerYear: number | null): UploadDate {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*([-./年月日号])\s*/g, '$1');
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups === undefined) continue;
    const year = yearOf(groups, ledgerYear);
    const day = groups.day === undefined ? null : Number(groups.day);
    const month = { year: year ?? 2000, month: Number(groups.month) };
    if (!isCalendarDay(month, day)) continue;
    return year === null ? { kind: 'unreadable', text, why: 'no-year' } : judge(month, ledgerYear, text);
  }
  return { kind: 'unreadable', text, why: 'no-date' };
}

/** A number that was typed as a date and is none: `2024.3` is March; `2024.1` may be January or October, so neither. */
function readNumber(digits: string, ledgerYear: number | null): UploadDate {
  const unclear = /^20\d{2}\.1$/.test(digits) || !/^20\d{2}\.|^20\d{6}$/.test(digits);
  return unclear ? { kind: 'unreadable', text: digits, why: 'no-date' } : readText(digits, ledgerYear);
}

/**
 * The month of an upload: a number whose format is a date's, `2024.3.5`, `2024年3月5日`, `3月5日` with the ledger's year,
 * `2024-03`. A year more than one away from the ledger's makes no sense (a 1904 workbook shifts dates by four years) and
 * is listed.
 */
export function readUploadDate(
  value: CellValue,
  numberFormat: string,
  ledgerYear: number | null,
): UploadDate {
  const content = readCellContent(value, numberFormat);
  if (content.kind === 'empty') return { kind: 'unreadable', text: '', why: 'no-date' };
  if (content.kind === 'date') return judge(momentOf(Number(value)), ledgerYear, content.text);
  if (content.kind === 'number') return readNumber(content.digits, ledgerYear);
  return readText(content.text, ledgerYear);
}
