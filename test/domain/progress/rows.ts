import Fraction from 'fraction.js';
import type { AssessmentInput, RatioCell } from '../../../src/domain/progress/Assessment';
import type { CellContent } from '../../../src/domain/sheet/CellContent';

/** A cell as a clerk types it: plain digits become a number, a percentage a number with a percent format. */
export function cell(text: string): CellContent {
  if (text === '') return { kind: 'empty' };
  if (/^\d+(?:\.\d+)?$/u.test(text)) return { kind: 'number', digits: text, percent: false };
  return { kind: 'text', text };
}

/** A printed ratio (`103. 4%`) as the ratio cell; null is an empty one. */
export function ratioCell(printed: string | null, stale = false): RatioCell {
  if (printed === null) return { kind: 'none' };
  const digits = printed.replace(/[\s%]/gu, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { kind: 'ratio', ratio: new Fraction(digits).div(100n), decimals, stale };
}

/** A row with its reported ratio, at September's threshold. */
export function reportedRow(
  name: string,
  task: string,
  progress: string,
  printed: string | null,
): AssessmentInput {
  return {
    name,
    task: cell(task),
    progress: cell(progress),
    ratioCell: ratioCell(printed),
    threshold: new Fraction('3/4'),
  };
}
