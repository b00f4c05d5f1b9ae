import { PAPER_FONTS } from '../sheet/paper';
import type { CellStyle } from '../sheet/SheetDescription';

/** The sizes of the table's text in points; a row whose text would be higher than a row may be takes a smaller one. */
export const BODY_SIZES = [10, 8, 6.5, 5] as const;
export const TITLE_SIZE = 18;
export const NOTE_SIZE = 10;

const body = { font: PAPER_FONTS.body, vertical: 'center', border: 'thin', wrap: true } as const;

function withSizes(name: string, style: CellStyle): readonly (readonly [string, CellStyle])[] {
  return BODY_SIZES.map((size, index) => [`${name}${index}`, { ...style, size }]);
}

/** Smaller the more decimals there are: a number too wide for its column is printed as ####. */
const RATIO_SIZES = [10, 9, 8, 7, 7, 7] as const;

/** Decimals that a ratio may need not to contradict its band. */
export const MOST_DECIMALS = RATIO_SIZES.length;

function ratioStyles(name: string, suffix: string): readonly (readonly [string, CellStyle])[] {
  return RATIO_SIZES.map((size, index) => [
    `${name}${index + 1}`,
    {
      ...body,
      wrap: false,
      size,
      horizontal: 'center',
      bold: suffix !== '',
      numberFormat: `0.${'0'.repeat(index + 1)}%${suffix}`,
    },
  ]);
}

const centered = { ...body, horizontal: 'center' } as const satisfies CellStyle;

/**
 * The looks of 附件1–3: title, headings and body in the fonts of a public document (GB/T 9704). What is behind is bold and
 * carries ▼: black-and-white paper shows it too. Text in four sizes (`left0` the largest), ratios by their decimals.
 */
export const appendixStyles: Readonly<Record<string, CellStyle>> = Object.fromEntries([
  ['label', { font: PAPER_FONTS.label, size: 16, horizontal: 'left', vertical: 'center' }],
  [
    'title',
    {
      font: PAPER_FONTS.title,
      size: TITLE_SIZE,
      bold: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
  ],
  ['header', { ...centered, font: PAPER_FONTS.header, size: BODY_SIZES[0] }],
  ['none', { font: PAPER_FONTS.body, size: 16, horizontal: 'center', vertical: 'center' }],
  ['note', { font: PAPER_FONTS.body, size: NOTE_SIZE, horizontal: 'left', vertical: 'center', wrap: true }],
  ['number', { ...centered, size: BODY_SIZES[0] }],
  ...withSizes('left', { ...body, horizontal: 'left' }),
  ...withSizes('center', centered),
  ...withSizes('unit-alone', centered),
  ...withSizes('unit-first', { ...centered, open: 'below' }),
  ...withSizes('unit-middle', { ...centered, open: 'both' }),
  ...withSizes('unit-last', { ...centered, open: 'above' }),
  ...ratioStyles('ratio', ''),
  ...ratioStyles('behind', '"▼"'),
] satisfies readonly (readonly [string, CellStyle])[]);
