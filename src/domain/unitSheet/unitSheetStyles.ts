import { appendixStyles, BODY_SIZES } from '../appendix/appendixStyles';
import { PAPER_FONTS } from '../sheet/paper';
import type { CellStyle, DescribedRow } from '../sheet/SheetDescription';

const line = { font: PAPER_FONTS.body, vertical: 'center', wrap: true } as const satisfies CellStyle;
const boxed = { ...line, border: 'thin' } as const satisfies CellStyle;
const percent = {
  ...boxed,
  wrap: false,
  size: BODY_SIZES[0],
  horizontal: 'center',
  numberFormat: '0.0%',
} as const;

/** The sizes of the lines above the table, and of the answer's labels, in points. */
export const UNIT_SIZE = 14;
export const SUMMARY_SIZE = 11;
export const ANSWER_SIZE = 11;

/** The looks of 附件1–3, and those that only a unit's sheet has; an acceptance that is amiss is bold. */
const styles: Readonly<Record<string, CellStyle>> = {
  ...appendixStyles,
  unit: { ...line, font: PAPER_FONTS.label, size: UNIT_SIZE, horizontal: 'left' },
  summary: { ...line, size: SUMMARY_SIZE, horizontal: 'left' },
  group: { ...boxed, font: PAPER_FONTS.header, size: BODY_SIZES[0], horizontal: 'left' },
  status: { ...boxed, size: BODY_SIZES[0], horizontal: 'center' },
  behind: { ...boxed, size: BODY_SIZES[0], horizontal: 'center', bold: true },
  acceptance: percent,
  gap: { ...percent, bold: true },
  answer: { ...boxed, size: BODY_SIZES[0], horizontal: 'left' },
  block: { ...boxed, size: ANSWER_SIZE, horizontal: 'left', vertical: 'top' },
  signature: { ...boxed, size: ANSWER_SIZE, horizontal: 'left' },
};

/** The looks that the rows name: what is kept of a made sheet stays small. */
export function unitSheetStyles<Text>(
  rows: readonly DescribedRow<Text>[],
): Readonly<Record<string, CellStyle>> {
  const named = new Set(rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
  return Object.fromEntries(Object.entries(styles).filter(([name]) => named.has(name)));
}
