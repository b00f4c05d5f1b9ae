import Fraction from 'fraction.js';
import { normalizeText } from './normalizeName';

/** A ratio as typed in text: its number, whether it says %, and its printed places. */
export interface RatioText {
  readonly value: Fraction;
  readonly percent: boolean;
  readonly decimals: number;
}

const ALONE = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?(%)?$/;
const TWO_NUMBERS = /\d\s+\d/;
const DECIMAL_SPACES = /\s*\.\s*/g;
const NONE = new Set(['', '-', '--', '—', '——', '–', '/', '无', '\\', '−', '一']);

/** Whether a ratio cell's text means "none": `—`, `/`, `无`. */
export function isNoRatio(text: string): boolean {
  return NONE.has(normalizeText(text));
}

/** Reads text that is a ratio and nothing more: `103. 4%` → 103.4 %; null for `约75%`, `75%(上月70%)`, `已完成`. */
export function parseRatioText(text: string): RatioText | null {
  const joined = text.normalize('NFKC').replace(DECIMAL_SPACES, '.');
  if (TWO_NUMBERS.test(joined)) return null;
  const match = ALONE.exec(joined.replace(/\s+/g, ''));
  if (match === null) return null;
  const [, whole = '', part = '', percent] = match;
  const digits = `${whole.replaceAll(',', '')}${part === '' ? '' : `.${part}`}`;
  return { value: new Fraction(digits), percent: percent !== undefined, decimals: part.length };
}
