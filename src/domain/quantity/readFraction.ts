import Fraction from 'fraction.js';
import { numeralLength, parseChineseNumeral } from './chineseNumeral';
import { exact, HUNDRED } from './fractions';
import type { Unit } from './Quantity';
import { unitAt } from './unitTable';

/** A share of the whole in words, in percent: `三分之二`, `百分之七十五`, `七成五`, `半数`. */
export interface FractionReading {
  readonly percent: Fraction;
  readonly more: boolean;
  readonly end: number;
}

const NUMBER = '\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?';
const PARTS = new RegExp(`(百|千|${NUMBER})分之(百|${NUMBER})`, 'uy');
const TENTHS =
  /(\d+(?:\.\d+)?|[一二两三四五六七八九十])成([一二三四五六七八九半])?(?![员立功果长本人熟交为就品套])/uy;
const HALVES = /(半数|一半|过半数?)/uy;
const DIGIT_WORDS = '〇一二三四五六七八九';

/** The percent sign as a unit; every table of units has it. */
export const PERCENT: Unit = unitAt('%', 0) ?? {
  symbol: '%',
  dimension: 'ratio',
  factor: new Fraction('1/100'),
};

function valueOf(text: string): Fraction | null {
  if (/^\d/u.test(text)) return exact(text);
  if (text === '百') return HUNDRED;
  const [whole = '', decimals] = text.split('点');
  const value = parseChineseNumeral(whole);
  if (value === null || decimals === undefined) return value;
  const digits = Array.from(decimals, (digit) => String(DIGIT_WORDS.replace('零', '〇').indexOf(digit)));
  return digits.includes('-1') ? null : value.add(exact(`0.${digits.join('')}`));
}

function parts(text: string, start: number): FractionReading | null {
  PARTS.lastIndex = start;
  const found = PARTS.exec(text);
  if (found === null) return null;
  const [whole, below = '', above = ''] = found;
  const denominator = below === '千' ? exact('1000') : valueOf(below);
  const numerator = valueOf(above);
  if (denominator === null || numerator === null || denominator.equals(0n)) return null;
  return { percent: numerator.div(denominator).mul(HUNDRED), more: false, end: start + whole.length };
}

function tenths(text: string, start: number): FractionReading | null {
  TENTHS.lastIndex = start;
  const found = TENTHS.exec(text);
  if (found === null) return null;
  const [whole, tens = '', ones = ''] = found;
  const value = valueOf(tens);
  if (value === null) return null;
  const rest = ones === '半' ? 5 : Math.max(DIGIT_WORDS.indexOf(ones === '' ? '〇' : ones), 0);
  return { percent: value.mul(10n).add(BigInt(rest)), more: false, end: start + whole.length };
}

function halves(text: string, start: number): FractionReading | null {
  HALVES.lastIndex = start;
  const whole = HALVES.exec(text)?.[0];
  if (whole === undefined || (whole === '过半' && /[年天月]/u.test(text.charAt(start + 2)))) return null;
  return { percent: exact('50'), more: whole.startsWith('过'), end: start + whole.length };
}

const CUE = /[\d百千零〇一二两三四五六七八九十半过]/u;

/** The share in words at a place, or null. */
export function fractionAt(text: string, start: number): FractionReading | null {
  if (!CUE.test(text.charAt(start))) return null;
  return parts(text, start) ?? tenths(text, start) ?? halves(text, start);
}

/** A Chinese numeral at a place, or null; what stands behind it decides whether it counts. */
export function numeralAt(
  text: string,
  start: number,
): { readonly value: Fraction; readonly end: number } | null {
  const length = numeralLength(text, start);
  const value = length === 0 ? null : parseChineseNumeral(text.slice(start, start + length));
  return value === null ? null : { value, end: start + length };
}
