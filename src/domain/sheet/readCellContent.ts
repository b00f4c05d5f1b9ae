import type { CellContent } from './CellContent';
import type { CellValue } from './CellValue';
import { exactDigits, shiftDigits } from './exactDigits';
import { formatDate } from './formatDate';
import { readNumberFormat } from './readNumberFormat';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

function readNumber(value: number, numberFormat: string): CellContent {
  const format = readNumberFormat(numberFormat, value);
  if (format.kind === 'date') return { kind: 'date', text: formatDate(value, format.tokens) };
  const digits = format.percent ? shiftDigits(exactDigits(value), 2) : exactDigits(value);
  const content = { kind: 'number', digits, percent: format.percent } as const;
  return format.suffix === '' ? content : { ...content, suffix: format.suffix };
}

/**
 * What a person reads in a cell: 0.6 under `0%` is 60 %, 45560 under `m"月"d"日"` a date, 27.904 under `0"公里"`
 * carries its suffix. A quoted or escaped % is a suffix, no percent format.
 */
export function readCellContent(value: CellValue, numberFormat: string): CellContent {
  if (typeof value === 'number') return readNumber(value, numberFormat);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (ERROR.test(value)) return { kind: 'error', text: value };
  return value.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}
