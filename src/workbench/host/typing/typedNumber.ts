import { getFormatFromId, parseValue } from 'numfmt';
import { chineseDate } from './chineseDate';
import { halfWidth } from './halfWidth';
import { inCalendar, inYear } from './serialDate';

/** What typed text means: a value, and the number format that comes with it where it has one. */
export interface TypedNumber {
  readonly value: number | boolean;
  readonly format?: string;
}

export interface Calendar {
  readonly thisYear: number;
  readonly date1904: boolean;
}

/** Formats that Chinese Excel gives where others show English months. */
const CHINESE: ReadonlyMap<number, string> = new Map([
  [16, 'm"月"d"日"'],
  [17, 'yyyy"年"m"月"'],
]);
/** All that a number, date, time, sum of money or truth value is written with: most texts are told apart at once. */
const PLAUSIBLE = /^(?:[-+.,%()/:\s\d¥$€£eapm年月日]*|true|false)$/iu;
const DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);
const WITHOUT_YEAR = 16;

/** Number, percentage, date, time, money or truth value of a text as Chinese Excel reads it; `undefined` is plain text. */
export function typedNumber(text: string, calendar: Calendar): TypedNumber | undefined {
  const plain = halfWidth(text).trim();
  if (!PLAUSIBLE.test(plain)) return undefined;
  const date = chineseDate(plain, calendar.thisYear);
  if (date) return { value: inCalendar(date.serial, calendar.date1904), format: date.format };
  const read = parseValue(plain, { locale: 'zh-CN' });
  if (!read || (typeof read.value !== 'number' && typeof read.value !== 'boolean')) return undefined;
  if (read.formatId === undefined || typeof read.value === 'boolean') return { value: read.value };
  const format = CHINESE.get(read.formatId) ?? getFormatFromId(read.formatId, 'zh-CN');
  if (!DATES.has(read.formatId)) return { value: read.value, format };
  const serial = read.formatId === WITHOUT_YEAR ? inYear(read.value, calendar.thisYear) : read.value;
  return serial === undefined ? undefined : { value: inCalendar(serial, calendar.date1904), format };
}
