import { getCellProperties, setCellProperties } from '../cells/cellProperties';
import { clearRange } from '../cells/clear';
import { copyFrom } from '../cells/copyFrom';
import { findFirst, specialCells } from '../cells/finding';
import {
  getColumnProperties,
  getRowProperties,
  setColumnProperties,
  setRowProperties,
} from '../cells/lineProperties';
import { getMergedAreas, merge, unmerge } from '../cells/merging';
import type { Place } from '../cells/Place';
import { deleteCells, insertCells } from '../cells/shifting';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Outcome } from '../objects/HostObject';
import { rangeViewType } from './rangeView';
import { scopedTablesType } from './tables';

/** Methods of a range that do something to its cells or tell something of them. */
export const rangeMethods: Readonly<Record<string, (place: Place, args: Arguments) => Outcome>> = {
  clear: clearRange,
  copyFrom,
  delete: deleteCells,
  find: (place, args) => {
    const found = findFirst(place, args);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  findOrNullObject: findFirst,
  getCellProperties,
  getColumnProperties,
  getMergedAreasOrNullObject: getMergedAreas,
  getRowProperties,
  getSpecialCellsOrNullObject: specialCells,
  getTables: (place, args) =>
    scopedTablesType.of({ scope: place.scope, sheet: place.sheet, inside: { place, whole: args.flag(0) } }),
  getVisibleView: (place) => rangeViewType.of(place),
  insert: insertCells,
  merge,
  select: (place) => {
    place.scope.workbook.activate(place.sheet);
    place.sheet.changeView({ selection: place.area });
    return null;
  },
  setCellProperties,
  setColumnProperties,
  setRowProperties,
  unmerge,
  /** What the proxy asks before it writes a large array in slices. */
  _ValidateArraySize: ({ area }, args) => {
    if (args.number(0) !== area.rows || args.number(1) !== area.columns)
      throw new HostError('InvalidArgument');
    return null;
  },
};
