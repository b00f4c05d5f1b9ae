import { formatColor } from 'numfmt';
import type { Cell, DifferentialStyle, Style, Workbook } from '../../../xlsx';
import { isError } from '../../../xlsx';
import { textOf } from '../../host/cells/textOf';

/** What a cell shows, on which side by nature, and the colour that its number format asks for. */
export interface CellText {
  readonly text: string;
  readonly side: 'left' | 'center' | 'right';
  readonly color?: string;
}

/** A cell as its number format shows it; a rule's number format goes before the cell's own. */
export function cellText(
  cell: Cell | undefined,
  look: { readonly style: Style; readonly added: DifferentialStyle | undefined },
  workbook: Workbook,
): CellText {
  const pattern = look.added?.numberFormat ?? look.style.numberFormat;
  const text = textOf(cell, pattern, workbook.date1904);
  const color = formatColorOf(cell, pattern);
  return { text, side: naturalSide(cell), ...(color === undefined ? {} : { color }) };
}

function naturalSide(cell: Cell | undefined): CellText['side'] {
  const value = cell?.value ?? null;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isError(value) ? 'center' : 'left';
}

function formatColorOf(cell: Cell | undefined, pattern: string): string | undefined {
  if (typeof cell?.value !== 'number' || !pattern.includes('[')) return undefined;
  const color = formatColor(pattern, cell.value);
  return typeof color === 'string' ? color : undefined;
}
