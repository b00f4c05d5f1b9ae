import type { CellContent } from '../sheet/CellContent';

const EMPTY = /^[\s\u3000]*(?:[-—–―/／一]|——|无)?[\s\u3000]*$/u;

/** A cell as the text that is read: a number as its format shows it; a dash, a date or an error holds nothing to read. */
export function cellText(cell: CellContent): string {
  if (cell.kind === 'number') return `${cell.digits}${cell.percent ? '%' : ''}${cell.suffix ?? ''}`;
  if (cell.kind !== 'text' || EMPTY.test(cell.text)) return '';
  return cell.text;
}

/** Whether a cell says nothing at all: empty, or a dash in the place of a word. */
export function saysNothing(cell: CellContent): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && cellText(cell) === '');
}
