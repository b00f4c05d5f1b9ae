import { chooseFormatSection } from './chooseFormatSection';
import type { FormatToken } from './scanNumberFormat';

/** What a number format does to one number. `decimals` is null where the format fixes none (General, `@`, fractions). */
export interface NumberFormatReading {
  readonly kind: 'general' | 'text' | 'number' | 'date';
  readonly percent: boolean;
  readonly decimals: number | null;
  readonly suffix: string;
  readonly tokens: readonly FormatToken[];
}

const PLACEHOLDER = /^[0#?]$/;
const DATE_LETTER = /^[ymdhsYMDHS]$/;
const ELAPSED = /^(h+|m+|s+)$/i;

function codes(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === 'code' ? token.text : ' ')).join('');
}

function isDate(tokens: readonly FormatToken[]): boolean {
  return tokens.some(
    (token) =>
      (token.kind === 'code' && DATE_LETTER.test(token.text)) ||
      (token.kind === 'bracket' && ELAPSED.test(token.text)),
  );
}

function suffixOf(tokens: readonly FormatToken[]): string {
  const isNumberPart = (token: FormatToken): boolean =>
    token.kind === 'code' && (PLACEHOLDER.test(token.text) || token.text === 'General' || token.text === '@');
  const last = tokens.findLastIndex(isNumberPart);
  if (last < 0) return '';
  const behind = tokens.slice(last + 1).filter((token) => token.kind === 'literal');
  return behind
    .map((token) => token.text)
    .join('')
    .trim();
}

function decimalsOf(code: string): number | null {
  if (code.includes('/') || !/[0#?]/.test(code)) return null;
  const match = /\.([0#?]*)/.exec(code.replace(/E[+-].*$/, ''));
  return match === null ? 0 : (match[1] ?? '').length;
}

/** Reads the section of a format that shows `value`: percent, decimals, date, and text drawn behind the number. */
export function readNumberFormat(format: string, value: number): NumberFormatReading {
  const tokens = chooseFormatSection(format, value);
  const code = codes(tokens);
  const suffix = suffixOf(tokens);
  if (code.includes('General') || tokens.length === 0) {
    return { kind: 'general', percent: false, decimals: null, suffix, tokens };
  }
  if (code.includes('@')) return { kind: 'text', percent: false, decimals: null, suffix, tokens };
  if (isDate(tokens)) return { kind: 'date', percent: false, decimals: null, suffix: '', tokens };
  return { kind: 'number', percent: code.includes('%'), decimals: decimalsOf(code), suffix, tokens };
}
