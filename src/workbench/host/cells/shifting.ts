import { MAX_COLUMNS, MAX_ROWS } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject, Outcome } from '../objects/HostObject';
import { requireAllowed } from './guards';
import type { Place } from './Place';

type Axis = 'rows' | 'columns';

/**
 * `range.insert(shift)`: whole rows go down, whole columns go right. Part of a row or column is not supported: it would
 * tear what lies beside it. The answer is the range of the new cells.
 */
export function insertCells(place: Place, args: Arguments): HostObject {
  const { area, sheet, scope } = place;
  const axis = axisOf(place, args.word(0, ['Down', 'Right']) === 'Down');
  requireAllowed(sheet, axis === 'rows' ? 'insertRows' : 'insertColumns');
  scope.workbook.shiftLines(sheet, { kind: 'inserted', axis, ...span(place, axis) });
  return scope.make.range(sheet, area);
}

/** `range.delete(shift)`: whole rows or whole columns. References to them are gone, those after them move up. */
export function deleteCells(place: Place, args: Arguments): Outcome {
  const axis = axisOf(place, args.word(0, ['Up', 'Left']) === 'Up');
  requireAllowed(place.sheet, axis === 'rows' ? 'deleteRows' : 'deleteColumns');
  place.scope.workbook.shiftLines(place.sheet, { kind: 'deleted', axis, ...span(place, axis) });
  return null;
}

function span({ area }: Place, axis: Axis): { readonly first: number; readonly count: number } {
  return axis === 'rows'
    ? { first: area.row, count: area.rows }
    : { first: area.column, count: area.columns };
}

function axisOf({ area }: Place, vertical: boolean): Axis {
  const whole = vertical ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  if (!whole) throw new HostError('NotImplemented');
  return vertical ? 'rows' : 'columns';
}
