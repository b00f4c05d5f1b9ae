import type { CellValue } from '../../../xlsx';

/**
 * The result of a formula that is nothing but a constant. `null` for every other one, a plain reference too: it has no
 * value until something calculates it, and a value taken now would stay when its cell changes.
 */
export function simpleResult(formula: string): CellValue {
  const text = formula.trim();
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const constant = /^"((?:[^"]|"")*)"$/.exec(text);
  if (constant) return (constant[1] ?? '').replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return null;
}
