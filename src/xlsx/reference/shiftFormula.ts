import { MAX_COLUMNS, MAX_ROWS } from '../model/Area';
import { columnLetters, columnNumber } from './a1';
import { mapReferences, referenceText } from './mapReferences';

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A formula as it reads in a cell so many rows and columns away: relative references move, `$` ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const corners = reference.corners.map((corner) => shiftCorner(corner, rows, columns));
    return corners.includes(undefined)
      ? '#REF!'
      : referenceText({ ...reference, corners: corners.map(String) });
  });
}

function shiftCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(corner) ?? [];
  const columnFixed = letters === '' || first === '$';
  const rowFixed = digits === '' || (letters === '' ? first : second) === '$';
  const column = columnFixed ? letters : moved(columnNumber(letters) + columns, MAX_COLUMNS);
  const row = rowFixed ? digits : moved(Number(digits) - 1 + rows, MAX_ROWS);
  if (column === undefined || row === undefined) return undefined;
  const columnText = typeof column === 'number' ? columnLetters(column) : column;
  return first + columnText + second + (typeof row === 'number' ? String(row + 1) : row);
}

function moved(place: number, limit: number): number | undefined {
  return place >= 0 && place < limit ? place : undefined;
}
