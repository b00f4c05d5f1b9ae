import { holds, overlaps } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject, Outcome } from '../objects/HostObject';
import { requireAllowed } from './guards';
import type { Place } from './Place';

/** More merged areas than Excel tells at once. */
const MAX_MERGES = 512;

/** `range.merge(across)`: one merge, or one for each row; only the first cell of each keeps its content. */
export function merge(place: Place, args: Arguments): Outcome {
  requireAllowed(place.sheet, 'nothing');
  const { area, sheet } = place;
  const rows = args.flag(0)
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  if (sheet.tables.all.some((table) => overlaps(table.area, area)))
    throw new HostError('MergedRangeConflict');
  for (const row of rows) {
    if (row.rows * row.columns < 2) continue;
    for (const other of sheet.merges.areas) if (overlaps(other, row)) sheet.merges.remove(other);
    sheet.merge(row);
  }
  return null;
}

/** `range.unmerge()`: every merge that shares a cell with the range is taken apart. */
export function unmerge(place: Place): Outcome {
  requireAllowed(place.sheet, 'nothing');
  place.sheet.merges.remove(place.area);
  return null;
}

/**
 * `getMergedAreasOrNullObject()`: only merges whose first cell lies in the range, and none at all (an error) where
 * there are more than 512.
 */
export function getMergedAreas(place: Place): HostObject | null {
  const { area, sheet, scope } = place;
  const found = sheet.merges.areas.filter((merged) => holds(area, merged.row, merged.column));
  if (found.length > MAX_MERGES) throw new HostError('GeneralException');
  return found.length === 0 ? null : scope.make.rangeAreas(sheet, found);
}
