import Fraction from 'fraction.js';
import type { RatioCell } from '../progress/Assessment';
import type { CellValue } from '../sheet/CellValue';
import { exactDigits } from '../sheet/exactDigits';
import { readCellContent } from '../sheet/readCellContent';
import { readNumberFormat } from '../sheet/readNumberFormat';
import { isNoRatio, parseRatioText } from './parseRatioText';

/** A ratio cell before the scale of its column is known. `plain` is a number or text that says no percent itself. */
export type RawRatio =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | {
      readonly kind: 'ratio';
      readonly value: Fraction;
      readonly plain: boolean;
      /** Printed places of `value` as it stands; General prints all its digits. */
      readonly decimals: number;
      readonly textual: boolean;
      readonly percentFormat: boolean;
    };

function decimalsOfDigits(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}

function readNumber(value: number, numberFormat: string): RawRatio {
  const format = readNumberFormat(numberFormat, value);
  if (format.kind === 'date') return { kind: 'unreadable', text: readText(value, numberFormat) };
  const digits = exactDigits(value);
  const exact = new Fraction(digits);
  return {
    kind: 'ratio',
    value: format.percent ? exact.mul(100) : exact,
    plain: !format.percent,
    decimals: format.decimals ?? Math.max(0, decimalsOfDigits(digits) - (format.percent ? 2 : 0)),
    textual: false,
    percentFormat: format.percent,
  };
}

function readText(value: CellValue, numberFormat: string): string {
  const content = readCellContent(value, numberFormat);
  return content.kind === 'empty' || content.kind === 'number' ? String(value) : content.text;
}

/** Reads one ratio cell by itself: a number, text that is one ratio alone, none, or text that is not a ratio. */
export function readRatioCell(value: CellValue, numberFormat: string): RawRatio {
  if (typeof value === 'number') return readNumber(value, numberFormat);
  if (typeof value === 'boolean') return { kind: 'unreadable', text: readText(value, numberFormat) };
  if (isNoRatio(value)) return { kind: 'none' };
  const read = parseRatioText(value);
  if (read === null) return { kind: 'unreadable', text: value };
  const { percent, decimals } = read;
  return { kind: 'ratio', value: read.value, plain: !percent, decimals, textual: true, percentFormat: false };
}

/** The cell in the words of an assessment, once its column's scale is known; a formula stays a formula. */
export function toRatioCell(raw: RawRatio, plain: 'fraction' | 'percent', isFormula: boolean): RatioCell {
  if (raw.kind !== 'ratio') {
    if (!isFormula) return raw;
    return { kind: 'formula', ratio: null, decimals: 0, error: raw.kind === 'none' ? null : raw.text };
  }
  const isFraction = raw.plain && plain === 'fraction';
  const ratio = isFraction ? raw.value : raw.value.div(100);
  const decimals = Math.max(0, isFraction ? raw.decimals - 2 : raw.decimals);
  if (isFormula) return { kind: 'formula', ratio, decimals, error: null };
  return { kind: 'ratio', ratio, decimals, stale: false };
}
