import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';

/** A column's letters: 0 //=> 'A', 27 //=> 'AB'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of some letters: 'AB' //=> 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A cell's address: (0, 1) //=> 'B1'. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** An area's address: 'B2', 'B2:C5', whole columns 'B:C', whole rows '2:5'. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === MAX_ROWS) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (area.columns === MAX_COLUMNS) return `${String(area.row + 1)}:${String(lastRow + 1)}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** The area of an address without a sheet's name, `$` or not; `undefined` for what is none. */
export function parseArea(address: string): Area | undefined {
  const [from = '', to, more] = address.split(':');
  if (more !== undefined) return undefined;
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (!first || !last || (to === undefined && !isCell(first))) return undefined;
  return between(first, last);
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || text === '') return undefined;
  const [, letters = '', digits = ''] = match;
  const row = digits === '' ? undefined : Number(digits) - 1;
  const column = letters === '' ? undefined : columnNumber(letters);
  if ((row !== undefined && (row < 0 || row >= MAX_ROWS)) || (column ?? 0) >= MAX_COLUMNS) return undefined;
  return { row, column };
}

function isCell(corner: Corner): boolean {
  return corner.row !== undefined && corner.column !== undefined;
}

function between(a: Corner, b: Corner): Area | undefined {
  if (
    (a.row === undefined) !== (b.row === undefined) ||
    (a.column === undefined) !== (b.column === undefined)
  ) {
    return undefined;
  }
  const [row, lastRow] = ordered(a.row ?? 0, b.row ?? MAX_ROWS - 1);
  const [column, lastColumn] = ordered(a.column ?? 0, b.column ?? MAX_COLUMNS - 1);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** The areas of a list as files write it (`sqref`): separated by spaces; what is no address is left out. */
export function parseAreas(list: string): Area[] {
  return list.split(/[\s,]+/).flatMap((address) => parseArea(address) ?? []);
}
