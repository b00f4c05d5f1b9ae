import { normalizeText } from './normalizeName';
import type { Period } from './Period';

const CHINESE: Readonly<Record<string, number>> = {
  十二: 12,
  十一: 11,
  十: 10,
  九: 9,
  八: 8,
  七: 7,
  六: 6,
  五: 5,
  四: 4,
  三: 3,
  二: 2,
  一: 1,
};
const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const YEAR = '(20\\d\\d)';

/** The forms of a period, the more telling first; each gives a month, and a year where it names one. */
const FORMS: readonly { readonly pattern: RegExp; readonly month: (text: string) => number }[] = [
  { pattern: new RegExp(`${YEAR}?年?(?:0?1|一)月?(?:份)?[-—–~至到]${MONTH}月`), month: parseMonth },
  { pattern: new RegExp(`${YEAR}?年?(?<!\\d)${MONTH}月`), month: parseMonth },
  { pattern: /(20\d\d)[-./](1[0-2]|0?[1-9])(?!\d)/, month: parseMonth },
  { pattern: /(?<!\d)(20\d\d)(1[0-2]|0[1-9])(?!\d)/, month: parseMonth },
  { pattern: /(20\d\d)?年?第?([一二三四1-4])季度/, month: (text) => parseMonth(text) * 3 },
  { pattern: /(20\d\d)?年?(上半年)/, month: () => 6 },
];

function parseMonth(text: string): number {
  return CHINESE[text] ?? Number(text);
}

/** Reads the month that a text reports up to: `截至:2024年9月`, `1-9 月`, `2024.9`, `9月份`, `三季度`; null for none. */
export function parsePeriod(text: string): Period | null {
  const plain = normalizeText(text);
  for (const { pattern, month } of FORMS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const year = match[1] ?? /20\d\d(?=年)/.exec(plain)?.[0];
    return { year: year === undefined ? null : Number(year), month: month(match[2] ?? '') };
  }
  return null;
}

/** The year alone, where a text names one: `2024年重点民生实事项目`. */
export function parseYear(text: string): number | null {
  const match = /(?<!\d)20\d\d(?=年)/.exec(normalizeText(text));
  return match === null ? null : Number(match[0]);
}
