import { isDateFormat, isPercentFormat } from 'numfmt';
import { isError, type Cell, type Style } from '../../../xlsx';
import { textOf } from '../../host/cells/textOf';

/** What a cell holds as one edits it: its formula, a percentage as such, a date as shown, else the value itself. */
export function editText(cell: Cell | undefined, style: Style, date1904: boolean): string {
  if (cell?.formula) return `=${cell.formula.text}`;
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isError(value)) return value.code;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return style.quotePrefix ? `'${value}` : value;
  if (isPercentFormat(style.numberFormat)) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return isDateFormat(style.numberFormat) ? textOf(cell, style.numberFormat, date1904) : String(value);
}
