import { MAX_COLUMNS, MAX_ROWS } from '../../../xlsx';
import { addressOf } from '../cells/areas';
import type { Place } from '../cells/Place';
import type { Json } from '../protocol/Json';

const address = (place: Place): Json => addressOf(place.scope, place.sheet, place.area);

/** Where a range is. `hidden` and the like are `null` where some of it is and some is not. */
export const rangePlace = {
  address,
  addressLocal: address,
  rowIndex: (place: Place): Json => place.area.row,
  columnIndex: (place: Place): Json => place.area.column,
  rowCount: (place: Place): Json => place.area.rows,
  columnCount: (place: Place): Json => place.area.columns,
  cellCount: (place: Place): Json => countOf(place),
  isEntireRow: (place: Place): Json => place.area.columns === MAX_COLUMNS,
  isEntireColumn: (place: Place): Json => place.area.rows === MAX_ROWS,
  rowHidden: (place: Place): Json => rowsHidden(place),
  columnHidden: (place: Place): Json => columnsHidden(place),
  hidden: (place: Place): Json => eitherHidden(rowsHidden(place), columnsHidden(place)),
};

function countOf(place: Place): number {
  const count = place.area.rows * place.area.columns;
  return count > 2 ** 31 - 1 ? -1 : count;
}

function rowsHidden(place: Place): boolean | null {
  const { row, rows } = place.area;
  const hidden = place.sheet.rows
    .numbers()
    .filter((number) => number >= row && number < row + rows && place.sheet.rows.isHidden(number));
  return allOrSome(hidden.length, rows);
}

function columnsHidden(place: Place): boolean | null {
  const { column, columns } = place.area;
  let hidden = 0;
  for (const run of place.sheet.columns.runs) {
    if (run.hidden)
      hidden += Math.max(0, Math.min(run.last + 1, column + columns) - Math.max(run.first, column));
  }
  return allOrSome(hidden, columns);
}

function allOrSome(count: number, all: number): boolean | null {
  return count === 0 ? false : count === all ? true : null;
}

function eitherHidden(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}
