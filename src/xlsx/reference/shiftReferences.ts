import { XlsxError } from '../XlsxError';
import { columnLetters, columnNumber } from './a1';
import { shiftStretch, type LineShift } from './LineShift';
import { mapReferences, referenceText, sheetOf } from './mapReferences';

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** Whose lines move, and whether the formula stands in that sheet: then its references without a sheet mean it. */
export interface ShiftedSheet {
  readonly name: string;
  readonly shift: LineShift;
  readonly own: boolean;
}

/** A formula after lines of a sheet moved; what was deleted reads `#REF!`. A reference across sheets is refused. */
export function shiftReferences(formula: string, moved: ShiftedSheet): string {
  return mapReferences(formula, (reference) => {
    const sheet = sheetOf(reference.prefix);
    if (sheet?.includes(':')) throw new XlsxError('formula-across-sheets', { formula });
    const meant = sheet === undefined ? moved.own : sheet.toLowerCase() === moved.name.toLowerCase();
    if (!meant || reference.corners.length === 0) return referenceText(reference);
    const corners = shiftCorners(reference.corners, moved.shift);
    return corners ? referenceText({ ...reference, corners }) : `${reference.prefix}#REF!`;
  });
}

function shiftCorners(corners: readonly string[], shift: LineShift): string[] | undefined {
  const lines = corners.map((corner) => lineOf(corner, shift.axis));
  const [from, to = from] = lines;
  if (from === undefined || to === undefined) return [...corners];
  const stretch = shiftStretch(Math.min(from, to), Math.max(from, to), shift);
  if (!stretch) return undefined;
  const [start, end] = from <= to ? stretch : [stretch[1], stretch[0]];
  return corners.map((corner, index) => withLine(corner, shift.axis, index === 0 ? start : end));
}

function lineOf(corner: string, axis: LineShift['axis']): number | undefined {
  const [, , letters = '', , digits = ''] = CORNER.exec(corner) ?? [];
  if (axis === 'rows') return digits === '' ? undefined : Number(digits) - 1;
  return letters === '' ? undefined : columnNumber(letters);
}

function withLine(corner: string, axis: LineShift['axis'], line: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(corner) ?? [];
  return (
    first +
    (axis === 'columns' ? columnLetters(line) : letters) +
    second +
    (axis === 'rows' ? String(line + 1) : digits)
  );
}
