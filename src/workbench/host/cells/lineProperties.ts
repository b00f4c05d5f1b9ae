import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Outcome } from '../objects/HostObject';
import { isList, recordOf, type Json } from '../protocol/Json';
import { flagIn, numberIn } from '../types/written';
import { requireAllowed } from './guards';
import type { Place } from './Place';
import { columnPoints, rowPoints, widthInCharacters } from './sizes';

type Given = Readonly<Record<string, unknown>>;

/** Takes the options that are known; another one that was asked for is not supported. */
function only(given: Given, known: readonly string[]): Given {
  const other = Object.keys(given).find((name) => !known.includes(name) && given[name] !== undefined);
  if (other !== undefined) throw new HostError('NotImplemented', other);
  return given;
}

/** `range.getRowProperties({rowHidden: true, format: {rowHeight: true}})`. */
export function getRowProperties(place: Place, args: Arguments): Outcome {
  const { rowHidden, rowIndex, format } = only(args.record(0), ['rowHidden', 'rowIndex', 'format']);
  const { rowHeight } = only(recordOf(format), ['rowHeight']);
  const { area, sheet } = place;
  return Array.from({ length: area.rows }, (_, index): Json => {
    const row = area.row + index;
    return {
      ...(rowHidden === true ? { rowHidden: sheet.rows.isHidden(row) } : {}),
      ...(rowIndex === true ? { rowIndex: row } : {}),
      ...(rowHeight === true ? { format: { rowHeight: rowPoints(sheet, row) } } : {}),
    };
  });
}

/** `range.getColumnProperties({columnHidden: true, format: {columnWidth: true}})`. */
export function getColumnProperties(place: Place, args: Arguments): Outcome {
  const { columnHidden, columnIndex, format } = only(args.record(0), [
    'columnHidden',
    'columnIndex',
    'format',
  ]);
  const { columnWidth } = only(recordOf(format), ['columnWidth']);
  const { area, sheet } = place;
  return Array.from({ length: area.columns }, (_, index): Json => {
    const column = area.column + index;
    return {
      ...(columnHidden === true ? { columnHidden: sheet.columns.isHidden(column) } : {}),
      ...(columnIndex === true ? { columnIndex: column } : {}),
      ...(columnWidth === true ? { format: { columnWidth: columnPoints(sheet, column) } } : {}),
    };
  });
}

/** `range.setRowProperties([{rowHidden, format: {rowHeight}}, …])`. */
export function setRowProperties(place: Place, args: Arguments): Outcome {
  requireAllowed(place.sheet, 'formatRows');
  for (const [index, given] of listOf(args, place.area.rows).entries()) {
    const { rowHidden, format } = only(given, ['rowHidden', 'format']);
    const { rowHeight } = only(recordOf(format), ['rowHeight']);
    const row = place.area.row + index;
    if (rowHeight !== undefined) place.sheet.rows.setHeight(row, 1, numberIn(rowHeight, 0, 409.5));
    if (rowHidden !== undefined) place.sheet.rows.setHidden(row, 1, flagIn(rowHidden));
  }
  return null;
}

/** `range.setColumnProperties([{columnHidden, format: {columnWidth}}, …])`. */
export function setColumnProperties(place: Place, args: Arguments): Outcome {
  requireAllowed(place.sheet, 'formatColumns');
  for (const [index, given] of listOf(args, place.area.columns).entries()) {
    const { columnHidden, format } = only(given, ['columnHidden', 'format']);
    const { columnWidth } = only(recordOf(format), ['columnWidth']);
    const width =
      columnWidth === undefined ? {} : { width: widthInCharacters(numberIn(columnWidth, 0, 1790)) };
    const hidden = columnHidden === undefined ? {} : { hidden: flagIn(columnHidden) };
    place.sheet.columns.change(place.area.column + index, 1, { ...width, ...hidden });
  }
  return null;
}

function listOf(args: Arguments, length: number): readonly Given[] {
  const list = args.raw(0);
  if (!isList(list) || list.length !== length) throw new HostError('InvalidArgument');
  return list.map(recordOf);
}
