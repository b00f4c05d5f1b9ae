import { classifiers } from '../lexicon/classifiers';
import { convertingUnits } from '../lexicon/units';
import type { CellValue } from '../sheet/CellValue';
import { normalizeText } from './normalizeName';

const RATIO_TEXT = /^\d+(?:\.\d+)?%$/;
/** Every unit and classifier of the lexicon; a rate (元/人/月) is made of several. */
const MEASURES = new Set(
  [...convertingUnits.map(([, names]) => names), classifiers].flatMap((names) => names.split(' ')),
);

function isMeasure(text: string): boolean {
  const parts = normalizeText(text).replace(/[()]/g, '').split('/');
  return parts.every(
    (part) => part === '%' || MEASURES.has(part) || MEASURES.has(part.replace(/^[十百千万亿]/, '')),
  );
}

function filled(values: readonly CellValue[]): readonly CellValue[] {
  return values.filter((value) => value !== '' && typeof value !== 'boolean');
}

function most(values: readonly CellValue[], test: (value: CellValue) => boolean): boolean {
  const all = filled(values);
  return all.length > 0 && all.filter(test).length * 2 > all.length;
}

/** Whether a column called 进度 holds ratios: most cells are percentages in text, or fractions of one. */
export function holdsRatios(values: readonly CellValue[]): boolean {
  const isRatio = (value: CellValue): boolean =>
    typeof value === 'number' ? value > 0 && value <= 2 : RATIO_TEXT.test(normalizeText(String(value)));
  const telling = (value: CellValue): boolean => typeof value === 'string' || !Number.isInteger(value);
  return most(values, isRatio) && filled(values).some((value) => isRatio(value) && telling(value));
}

/** Whether a column holds words rather than numbers: a column of sentences is no ratio. */
export function holdsSentences(values: readonly CellValue[]): boolean {
  return most(values, (value) => typeof value === 'string' && !/^[\d.,%\s]*$/.test(value.normalize('NFKC')));
}

/** Whether a column called 单位 holds units of measure (公里, 个), not offices. */
export function holdsMeasures(values: readonly CellValue[]): boolean {
  return most(values, (value) => typeof value === 'string' && isMeasure(value));
}
