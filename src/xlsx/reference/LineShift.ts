import type { Area } from '../model/Area';

/** Whole rows or columns that come or go: `count` lines from `first` on (zero-based). */
export interface LineShift {
  readonly kind: 'inserted' | 'deleted';
  readonly axis: 'rows' | 'columns';
  readonly first: number;
  readonly count: number;
}

/** Where a line is afterwards; `undefined` for a deleted one. */
export function shiftLine(line: number, { kind, first, count }: LineShift): number | undefined {
  if (line < first) return line;
  if (kind === 'inserted') return line + count;
  return line < first + count ? undefined : line - count;
}

/** First and last line of what stretches over lines; it grows and shrinks, and is `undefined` once all of it is deleted. */
export function shiftStretch(
  from: number,
  to: number,
  shift: LineShift,
): readonly [number, number] | undefined {
  const { kind, first, count } = shift;
  if (kind === 'inserted') return [from >= first ? from + count : from, to >= first ? to + count : to];
  const start = shiftLine(from, shift) ?? first;
  const end = shiftLine(to, shift) ?? first - 1;
  return end < start ? undefined : [start, end];
}

/** An area after the shift; `undefined` once all of it is deleted. */
export function shiftArea(area: Area, shift: LineShift): Area | undefined {
  if (shift.axis === 'rows') {
    const rows = shiftStretch(area.row, area.row + area.rows - 1, shift);
    return rows && { ...area, row: rows[0], rows: rows[1] - rows[0] + 1 };
  }
  const columns = shiftStretch(area.column, area.column + area.columns - 1, shift);
  return columns && { ...area, column: columns[0], columns: columns[1] - columns[0] + 1 };
}
