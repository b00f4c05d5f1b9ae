import { MAX_COLUMNS, MAX_ROWS, columnNumber } from '../../../xlsx';
import type { Corner } from './Expression';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/** Both ends of an address (`$F5`, `A1:B2`, `F:F`, `5:5`); `undefined` where the sheet has no such cell. */
export function readCorners(address: string): { readonly first: Corner; readonly last: Corner } | undefined {
  const [from = '', to = from] = address.split(':');
  const first = corner(from, 0);
  const last = corner(to, 1);
  return first && last ? { first, last } : undefined;
}

function corner(text: string, end: 0 | 1): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return inside(made(cell[2], cell[4], [cell[1] === '$', cell[3] === '$']));
  const column = COLUMN.exec(text);
  if (column) {
    return inside({
      row: end === 0 ? 0 : MAX_ROWS - 1,
      column: columnNumber(column[2] ?? ''),
      rowFixed: true,
      columnFixed: column[1] === '$',
    });
  }
  const row = ROW.exec(text);
  if (!row) return undefined;
  const fixed = { column: end === 0 ? 0 : MAX_COLUMNS - 1, columnFixed: true };
  return inside({ row: Number(row[2]) - 1, rowFixed: row[1] === '$', ...fixed });
}

function made(letters = '', digits = '', [columnFixed, rowFixed]: readonly [boolean, boolean]): Corner {
  return { row: Number(digits) - 1, column: columnNumber(letters), rowFixed, columnFixed };
}

function inside(corner: Corner): Corner | undefined {
  const fits = corner.row >= 0 && corner.row < MAX_ROWS && corner.column < MAX_COLUMNS;
  return fits ? corner : undefined;
}
