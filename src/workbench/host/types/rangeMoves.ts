import { MAX_COLUMNS, MAX_ROWS, union, type Area } from '../../../xlsx';
import { checkedArea, intersection, readAddress } from '../cells/areas';
import type { Place } from '../cells/Place';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject } from '../objects/HostObject';

type Move = (place: Place, args: Arguments) => HostObject;

const to = (place: Place, area: Area): HostObject => place.scope.make.range(place.sheet, checkedArea(area));

const moved =
  (where: (area: Area, args: Arguments) => Area): Move =>
  (place, args) =>
    to(place, where(place.area, args));

const lastRow = (area: Area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 });
const lastColumn = (area: Area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 });

/** Methods of a range that only lead to another range. */
export const rangeMoves = {
  getCell: moved(({ row, column }, args) => ({
    row: row + args.number(0),
    column: column + args.number(1),
    rows: 1,
    columns: 1,
  })),
  getRow: moved((area, args) => ({ ...area, row: area.row + args.number(0), rows: 1 })),
  getColumn: moved((area, args) => ({ ...area, column: area.column + args.number(0), columns: 1 })),
  getLastRow: moved(lastRow),
  getLastColumn: moved(lastColumn),
  getLastCell: moved((area) => lastRow(lastColumn(area))),
  getEntireRow: moved((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  getEntireColumn: moved((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  getResizedRange: moved((area, args) => ({
    ...area,
    rows: area.rows + args.number(0),
    columns: area.columns + args.number(1),
  })),
  getAbsoluteResizedRange: moved((area, args) => ({
    ...area,
    rows: args.count(0, 1),
    columns: args.count(1, 1),
  })),
  getOffsetRange: moved((area, args) => ({
    ...area,
    row: area.row + args.number(0),
    column: area.column + args.number(1),
  })),
  getRowsAbove: moved((area, args) => rowsBeside(area, -(args.raw(0) === undefined ? 1 : args.number(0)))),
  getRowsBelow: moved((area, args) => rowsBeside(area, args.raw(0) === undefined ? 1 : args.number(0))),
  getColumnsBefore: moved((area, args) =>
    columnsBeside(area, -(args.raw(0) === undefined ? 1 : args.number(0))),
  ),
  getColumnsAfter: moved((area, args) => columnsBeside(area, args.raw(0) === undefined ? 1 : args.number(0))),
  getBoundingRect: (place: Place, args: Arguments) => to(place, union(place.area, argumentArea(place, args))),
  getIntersection: (place: Place, args: Arguments) => required(intersectionOf(place, args)),
  getIntersectionOrNullObject: intersectionOf,
  getUsedRange: (place: Place, args: Arguments) => required(usedInside(place, args)),
  getUsedRangeOrNullObject: usedInside,
};

function rowsBeside(area: Area, count: number): Area {
  const row = count > 0 ? area.row + area.rows : area.row + count;
  return { ...area, row, rows: Math.abs(count) };
}

function columnsBeside(area: Area, count: number): Area {
  const column = count > 0 ? area.column + area.columns : area.column + count;
  return { ...area, column, columns: Math.abs(count) };
}

function intersectionOf(place: Place, args: Arguments): HostObject | null {
  const shared = intersection(place.area, argumentArea(place, args));
  return shared ? to(place, shared) : null;
}

function usedInside(place: Place, args: Arguments): HostObject | null {
  const used = place.sheet.cells.usedArea(args.flag(0));
  const shared = used && intersection(used, place.area);
  return shared ? to(place, shared) : null;
}

function argumentArea(place: Place, args: Arguments): Area {
  const other = place.scope.make.placeOf(args.object(0));
  if (!other) return readAddress(place.scope, place.sheet, args.text(0));
  if (other.sheet !== place.sheet) throw new HostError('InvalidArgument');
  return other.area;
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}
