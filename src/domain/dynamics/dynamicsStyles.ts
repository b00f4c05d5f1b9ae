import { PAPER_FONTS } from '../sheet/paper';
import type { CellStyle } from '../sheet/SheetDescription';

/** The size of the table's text in points (五号), by which its rows' heights are worked out. */
export const BODY_SIZE = 10.5;

const body = {
  font: PAPER_FONTS.body,
  size: BODY_SIZE,
  vertical: 'center',
  border: 'thin',
} as const satisfies CellStyle;
const centered = { ...body, horizontal: 'center' } as const satisfies CellStyle;
const unit = { ...centered, wrap: true } as const satisfies CellStyle;
const header = { ...centered, font: PAPER_FONTS.header, wrap: true } as const satisfies CellStyle;
const beside = { size: 10, horizontal: 'center', vertical: 'center' } as const satisfies CellStyle;
const alarm = { bold: true, color: '#9C0006', fill: '#FFC7CE' } as const satisfies CellStyle;

/** The looks of 附件4. What has no dynamics is coloured only in the columns beside the printed table. */
export const dynamicsStyles = {
  label: { font: PAPER_FONTS.label, size: 16, horizontal: 'left', vertical: 'center' },
  title: { font: PAPER_FONTS.title, size: 18, bold: true, horizontal: 'center', vertical: 'center' },
  header,
  number: centered,
  unit,
  unitFirst: { ...unit, open: 'below' },
  unitMiddle: { ...unit, open: 'both' },
  unitLast: { ...unit, open: 'above' },
  project: { ...body, horizontal: 'left', wrap: true },
  mark: { ...centered, font: PAPER_FONTS.title },
  note: { font: PAPER_FONTS.body, size: BODY_SIZE, horizontal: 'left', vertical: 'center', wrap: true },
  besideHeader: { ...beside, bold: true, fill: '#DDEBF7', wrap: true },
  beside,
  besideText: { size: 10, horizontal: 'left', vertical: 'center' },
  besideAlarm: { ...beside, ...alarm },
  besideShare: { ...beside, numberFormat: '0.0%' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type DynamicsStyle = keyof typeof dynamicsStyles;
