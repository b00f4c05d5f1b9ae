import Fraction from 'fraction.js';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = /[零〇一二两三四五六七八九十百千万亿]/u;
const HEADLESS = /^[百千万亿]/u;

/** The length of the run of numeral characters at a place, zero where there is none. */
export function numeralLength(text: string, position: number): number {
  let end = position;
  while (end < text.length && NUMERAL.test(text.charAt(end))) end += 1;
  return end - position;
}

interface Section {
  readonly value: bigint;
  readonly rest: string;
}

/** A section below 万 (`三千零五`), read to the end or to 万 or 亿; null where it is no numeral (`三二`). */
function section(text: string): Section | null {
  let value = 0n;
  let place = 10000;
  let index = 0;
  while (index < text.length && !/[万亿]/u.test(text.charAt(index))) {
    const zero = /[零〇]/u.test(text.charAt(index));
    if (zero) index += 1;
    const digit = DIGITS[text.charAt(index)];
    const leadingTen = digit === undefined && text.charAt(index) === '十' && value === 0n;
    if (digit === undefined && !leadingTen) return null;
    if (!leadingTen) index += 1;
    const power = PLACES[text.charAt(index)];
    const worth =
      power ??
      (zero || place === 10000 || index === text.length || /[万亿]/u.test(text.charAt(index)) ? 1 : 0);
    if (worth === 0 || worth >= place || digit === 0) return null;
    // `一百五` means 150: a last digit without its place and without 零 counts in the next place down.
    const implied = power === undefined && !zero && place < 10000 && place > 10 ? place / 10 : worth;
    value += BigInt(digit ?? 1) * BigInt(implied);
    if (power !== undefined) index += 1;
    place = worth;
  }
  return { value, rest: text.slice(index) };
}

/**
 * The value of a Chinese numeral, null for what is none (`三二`, `二〇二四`) and for one without a head (`百名`, `千家`).
 * parseChineseNumeral('一百零五') //=> 105
 */
export function parseChineseNumeral(text: string): Fraction | null {
  if (text === '零' || text === '〇') return new Fraction(0n);
  if (text === '' || HEADLESS.test(text)) return null;
  let total = 0n;
  let rest = text;
  let limit = 10n ** 13n;
  while (rest !== '') {
    const read = section(rest);
    if (read === null || read.value === 0n || (total === 0n && /^[零〇]/u.test(rest))) return null;
    // `一万五` is 15000, as `一百五` is 150.
    if (total > 0n && rest.length === 1) return new Fraction(total + (read.value * limit) / 10n);
    const power = /^(?:万亿|亿|万)/u.exec(read.rest)?.[0] ?? '';
    const worth = { 万亿: 10n ** 12n, 亿: 10n ** 8n, 万: 10n ** 4n }[power] ?? 1n;
    if (worth >= limit) return null;
    total += read.value * worth;
    limit = worth;
    rest = read.rest.slice(power.length);
  }
  return new Fraction(total);
}
