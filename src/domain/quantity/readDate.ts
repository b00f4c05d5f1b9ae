import type { DateToken } from './Token';

const YEAR = '(?:19|20)\\d{2}';
const SHORT_YEAR = '(?:(?:19|20)?\\d{2}年)';
const TO = '[-—–―~至到]';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const CHINESE_MONTH = '(?:十[一二]?|[一二三四五六七八九])';

/** The forms of a date, in the order in which they are tried: the longest first. */
const forms: readonly (readonly [form: DateToken['form'], pattern: RegExp])[] = [
  ['year', new RegExp(`${YEAR}年?${TO}(?:19|20)?\\d{2}年度?`, 'uy')],
  ['day', new RegExp(`${YEAR}[./-]${MONTH}[./-]${DAY}(?!\\d)`, 'uy')],
  ['day', new RegExp(`${SHORT_YEAR}?${MONTH}月${DAY}[日号]`, 'uy')],
  ['months', new RegExp(`${SHORT_YEAR}?${MONTH}月?份?${TO}${SHORT_YEAR}?${MONTH}月份?`, 'uy')],
  ['until', new RegExp(`${SHORT_YEAR}?${MONTH}月份?[底末]`, 'uy')],
  ['month', new RegExp(`${SHORT_YEAR}?${MONTH}月(?:份|初|中旬|上旬|下旬|中)?`, 'uy')],
  ['year', new RegExp(`${YEAR}年(?:度|底|末|初)?`, 'uy')],
  ['month', new RegExp(`${YEAR}[-/](?:1[0-2]|0[1-9])(?!\\d)`, 'uy')],
  ['day', new RegExp(`${DAY}日(?![均产])`, 'uy')],
  ['day', /\d{1,2}(?::\d{2}(?!\d)|时(?!限))/uy],
  ['until', new RegExp(`${CHINESE_MONTH}月份?[底末]`, 'uy')],
  ['month', new RegExp(`${CHINESE_MONTH}月(?:份|初|中旬|上旬|下旬)?`, 'uy')],
  ['month', /第?[1-4一二三四]季度/uy],
  ['year', /[一二][〇零一二三四五六七八九]{3}年/uy],
];

/** The date at a place: dates and years are no quantities. A month after a slash is a number of months (`225人/12月`). */
export function dateAt(text: string, start: number): DateToken | null {
  if (start > 0 && /[/.\d]/u.test(text.charAt(start - 1))) return null;
  for (const [form, pattern] of forms) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind: 'date', form, start, end: start + found.length, text: found };
  }
  return null;
}
