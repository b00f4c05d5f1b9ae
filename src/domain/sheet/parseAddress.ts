import type { Area } from './Area';

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  return { row: Number(match[2]) - 1, column: parseColumn(match[1] ?? '') };
}

/** Reads A1 notation, a sheet's name before it ignored: `Sheet!$C$3:D8` → an area; null for anything else. */
export function parseAddress(text: string): Area | null {
  const [from, to, ...more] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const first = parseCell(from ?? '');
  const last = to === undefined ? first : parseCell(to);
  if (first === null || last === null || more.length > 0) return null;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}
