import type Fraction from 'fraction.js';
import { wordsOf } from '../lexicon/Lexicon';
import { notAfterChineseNumeral } from '../lexicon/units';
import type { NormalText } from './normalise';
import { digitsAt } from './readDigits';
import { fractionAt, numeralAt, PERCENT } from './readFraction';
import { type UnitReading, unitReadingAt } from './readUnit';
import type { FigureToken } from './Token';
import { countingUnit, NO_SCALE } from './unitTable';

const RANGE = /[-—–―~至到]/u;
const DIGIT = /\d/u;
const CODE =
  /(?:\.\d+\.\d+|[A-Za-z]+\d*|\.\d)[A-Za-z0-9.]*|[号#](?:楼|地块|线|桥|路|机|窑|井|站|文|仓|厂)?/uy;
const OWN_UNIT = /(?:km|KM|Km|kW|KW|kw|kg|KG|kV|KV|kv|ha|hm|cm|mm|MM|MW|m|M|t)(?![A-Za-z])/uy;
const notChinese = new Set(wordsOf(notAfterChineseNumeral));

/** Where a number that is part of a code ends (`599B`, `3号楼`, `2024.3.5`), or null. */
export function codeEnd(text: string, end: number): number | null {
  OWN_UNIT.lastIndex = end;
  if (OWN_UNIT.test(text)) return null;
  CODE.lastIndex = end;
  const found = CODE.exec(text)?.[0];
  return found === undefined ? null : end + found.length;
}

interface Draft extends UnitReading {
  readonly value: Fraction;
  readonly upper?: Fraction;
  readonly over?: Fraction;
}

/** The second number of a range, behind a first number with or without its unit (`6-18个月`, `10%-20%`). */
function ranged(source: NormalText, value: Fraction, first: UnitReading, numberEnd: number): Draft | null {
  for (const end of [numberEnd, first.end]) {
    if (!RANGE.test(source.text.charAt(end)) || !DIGIT.test(source.text.charAt(end + 1))) continue;
    if (/[至到]/u.test(source.text.charAt(end)) && end !== numberEnd) continue;
    const second = digitsAt(source, end + 1);
    if (second === null) continue;
    const reading = unitReadingAt(source.text, second.end);
    const lower = end === numberEnd ? value.mul(reading.scale.factor) : value.mul(first.scale.factor);
    return { ...reading, value: lower, upper: second.value.mul(reading.scale.factor) };
  }
  return null;
}

/** A number over a number: `5375/6150`, or `10/10万`, a frequency that is a unit of its own. */
function slashed(source: NormalText, value: Fraction, numberEnd: number): Draft | null {
  if (source.text.charAt(numberEnd) !== '/' || !DIGIT.test(source.text.charAt(numberEnd + 1))) return null;
  const second = digitsAt(source, numberEnd + 1);
  if (second === null || second.value.equals(0n)) return null;
  const reading = unitReadingAt(source.text, second.end);
  if (reading.scale === NO_SCALE) return { ...reading, value, over: second.value };
  if (reading.unit !== null) return { ...reading, value, over: second.value.mul(reading.scale.factor) };
  const symbol = source.text.slice(numberEnd, reading.end);
  return { ...reading, scale: NO_SCALE, unit: countingUnit(symbol), value };
}

/** The figure whose Arabic digits begin at a place. */
export function figureAt(source: NormalText, start: number): FigureToken | null {
  const digits = digitsAt(source, start);
  if (digits === null) return null;
  const reading = unitReadingAt(source.text, digits.end);
  const plain: Draft = { ...reading, value: digits.value.mul(reading.scale.factor) };
  const draft =
    ranged(source, digits.value, reading, digits.end) ?? slashed(source, digits.value, digits.end) ?? plain;
  const { value, upper, over, scale, more, unit, end } = draft;
  const extra = { ...(upper === undefined ? {} : { upper }), ...(over === undefined ? {} : { over }) };
  const text = source.text.slice(start, end);
  return { kind: 'figure', start, end, text, value, scale, unit, more, ...extra };
}

/** A share in words as a percentage: `七成五` is 75 %. */
export function shareAt(source: NormalText, start: number): FigureToken | null {
  const found = fractionAt(source.text, start);
  if (found === null) return null;
  const { percent, more, end } = found;
  const text = source.text.slice(start, end);
  return { kind: 'figure', start, end, text, value: percent, scale: NO_SCALE, unit: PERCENT, more };
}

/** `几十处`, `数十处`, `上十处`: nobody can tell how many. */
const VAGUE = /(?:[几数]|(?<!以)上)$/u;

/** A Chinese numeral, which counts only before a unit of the table or alone in its cell. */
export function chineseFigureAt(source: NormalText, start: number): FigureToken | null {
  const numeral = numeralAt(source.text, start);
  if (
    numeral === null ||
    (source.text.charAt(start) === '十' && VAGUE.test(source.text.slice(Math.max(0, start - 2), start)))
  )
    return null;
  const reading = unitReadingAt(source.text, numeral.end);
  const alone = start === 0 && numeral.end === source.text.length;
  const counts = reading.known && !notChinese.has(reading.unit?.symbol ?? '');
  if (!alone && !counts) return null;
  const { end, more, scale } = reading;
  const unit = counts ? reading.unit : null;
  return {
    kind: 'figure',
    start,
    end,
    text: source.text.slice(start, end),
    value: numeral.value.mul(scale.factor),
    scale,
    unit,
    more,
  };
}
