import { cellAddress, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../../xlsx';

/** Texts and quoted sheet names (which hold no references), then references to cells, not followed by more of a name. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** A formula copied so many cells down and across: references without `$` move along, one that leaves the sheet is #REF!. */
export function shiftFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return formula.replace(
    PIECES,
    (
      piece: string,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string,
      digits: string,
    ) => {
      if (letters === undefined) return piece;
      const row = Number(digits) - 1 + (fixedRow === '$' ? 0 : down);
      const column = columnNumber(letters) + (fixedColumn === '$' ? 0 : across);
      if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return '#REF!';
      const [, moved = ''] = /^([A-Z]+)/.exec(cellAddress(row, column)) ?? [];
      return `${fixedColumn ?? ''}${moved}${fixedRow}${String(row + 1)}`;
    },
  );
}
