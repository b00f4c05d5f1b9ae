import type { Area, Change } from '../../../xlsx';

/** How areas of a sheet move with an insertion or deletion of rows or columns; nothing for any other change. */
export interface Shift {
  readonly sheet: string;
  readonly follow: (area: Area) => Area | undefined;
}

export function followShift(change: Change): Shift | undefined {
  if (change.kind !== 'inserted' && change.kind !== 'deleted') return undefined;
  const { kind, axis, first, count, sheet } = change;
  const along = kind === 'inserted' ? inserted : deleted;
  return {
    sheet,
    follow: (area) => {
      if (axis === 'rows') {
        const span = along(area.row, area.rows, first, count);
        return span && { ...area, row: span.start, rows: span.size };
      }
      const span = along(area.column, area.columns, first, count);
      return span && { ...area, column: span.start, columns: span.size };
    },
  };
}

interface Span {
  readonly start: number;
  readonly size: number;
}

/** Cells at or after `first` move on; an area that holds the place grows, as a reference does in Excel. */
function inserted(start: number, size: number, first: number, count: number): Span {
  if (first <= start) return { start: start + count, size };
  return { start, size: first < start + size ? size + count : size };
}

function deleted(start: number, size: number, first: number, count: number): Span | undefined {
  const end = start + size;
  const gone = Math.max(0, Math.min(end, first + count) - Math.max(start, first));
  if (gone === size) return undefined;
  const before = Math.max(0, Math.min(start, first + count) - first);
  return { start: start - before, size: size - gone };
}
