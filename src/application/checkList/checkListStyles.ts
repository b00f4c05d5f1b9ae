import type { CellStyle } from '../../domain/sheet/SheetDescription';

/** The size of the list's own rows, in points. */
export const BODY_SIZE = 10;

const body = { size: BODY_SIZE, vertical: 'center', border: 'thin', wrap: true } as const satisfies CellStyle;
const centered = { ...body, horizontal: 'center' } as const satisfies CellStyle;
const behind = { bold: true, color: '#9C0006', fill: '#FFC7CE' } as const satisfies CellStyle;
const warned = { bold: true, color: '#7F5F00', fill: '#FFEB9C' } as const satisfies CellStyle;

/** The looks of the 核对清单. What is behind is bold as well as red, and says so in words: black-and-white paper. */
export const checkListStyles = {
  title: { size: 16, bold: true, horizontal: 'center', vertical: 'center' },
  summary: { size: 10, horizontal: 'left', vertical: 'center', wrap: true },
  header: { ...centered, bold: true, fill: '#DDEBF7' },
  text: { ...body, horizontal: 'left' },
  center: centered,
  link: { ...centered, color: '#0563C1' },
  percent1: { ...centered, numberFormat: '0.0%' },
  percent2: { ...centered, numberFormat: '0.00%' },
  percent3: { ...centered, numberFormat: '0.000%' },
  behind: { ...centered, ...behind },
  behind1: { ...centered, ...behind, numberFormat: '0.0%' },
  behind2: { ...centered, ...behind, numberFormat: '0.00%' },
  behind3: { ...centered, ...behind, numberFormat: '0.000%' },
  warned: { ...centered, ...warned },
  warned1: { ...centered, ...warned, numberFormat: '0.0%' },
  warned2: { ...centered, ...warned, numberFormat: '0.00%' },
  warned3: { ...centered, ...warned, numberFormat: '0.000%' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type CheckListStyle = keyof typeof checkListStyles;
