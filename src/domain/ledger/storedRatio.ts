import Fraction from 'fraction.js';
import type { RatioCell } from '../progress/Assessment';
import { exactDigits } from '../sheet/exactDigits';
import { hashText } from './hashText';

/** A ratio as stored: digits of a fraction of one with the printed places of its percentage; exact to 15 digits. */
function encode(ratio: Fraction, decimals: number): string {
  return `${exactDigits(ratio.valueOf())}@${decimals}`;
}

/** A ratio cell as stored: `0.95@1`, `''` for none, `?` and a hash for text that is no ratio. */
export function encodeRatio(cell: RatioCell): string {
  switch (cell.kind) {
    case 'none':
      return '';
    case 'unreadable':
      return `?${hashText(cell.text)}`;
    case 'formula':
      return cell.ratio === null ? '' : encode(cell.ratio, cell.decimals);
    case 'ratio':
      return encode(cell.ratio, cell.decimals);
  }
}

/** A stored ratio read back; null for none and for text. */
export function decodeRatio(stored: string): { readonly ratio: Fraction; readonly decimals: number } | null {
  const [digits = '', decimals = '0'] = stored.split('@');
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return null;
  return { ratio: new Fraction(digits), decimals: Number(decimals) };
}

/** Whether a cell still holds what was stored: the same number or the same text, however it is printed. */
export function isStillStored(cell: RatioCell, stored: string): boolean {
  return encodeRatio(cell).split('@')[0] === stored.split('@')[0];
}
