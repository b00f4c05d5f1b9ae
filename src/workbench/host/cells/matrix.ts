import { MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { isList, type Json } from '../protocol/Json';
import type { Place } from './Place';

const MAX_CELLS = 5_000_000;

/** Whole rows or columns: Excel gives `null` for the contents of such a range and takes only one value for all. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** One entry for each cell of a range, in rows; `read` gets the cell, if there is one, and its style's number. */
export function matrixOf(place: Place, read: (cell: Cell | undefined, style: number) => Json): Json {
  const { area, sheet } = place;
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MAX_CELLS) throw new HostError('RangeExceedsLimit');
  const rows: Json[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.cells.row(row);
    const entries: Json[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells?.get(column);
      entries.push(read(cell, cell?.style ?? sheet.cells.styleId(row, column)));
    }
    rows.push(entries);
  }
  return rows;
}

/** One entry of an array that was written to a range. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/**
 * The entries of what was written: a two-dimensional array of the range's size, or one value for every cell.
 * `null` entries leave their cells alone and are not listed.
 */
export function entriesOf(area: Area, written: unknown): readonly Entry[] {
  if (isList(written)) return listEntries(area, written);
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  if (area.rows * area.columns > MAX_CELLS) throw new HostError('RangeExceedsLimit');
  const entries: Entry[] = [];
  if (written === null) return entries;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      entries.push({ row, column, value: written });
    }
  }
  return entries;
}

function listEntries(area: Area, rows: readonly unknown[]): readonly Entry[] {
  if (rows.length !== area.rows) throw new HostError('InvalidArgument');
  const entries: Entry[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    if (!isList(row) || row.length !== area.columns) throw new HostError('InvalidArgument');
    for (const [columnIndex, value] of row.entries()) {
      if (value === null || value === undefined) continue;
      entries.push({ row: area.row + rowIndex, column: area.column + columnIndex, value });
    }
  }
  return entries;
}
