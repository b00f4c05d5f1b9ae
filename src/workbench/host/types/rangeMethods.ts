import { getMergedAreas, merge, unmerge } from '../cells/merging';
import { clearRange } from '../cells/clear';
import type { Place } from '../cells/Place';
import type { Arguments } from '../objects/Arguments';
import type { Outcome } from '../objects/HostObject';

/** Methods of a range that do something to its cells or tell something of them. */
export const rangeMethods: Readonly<Record<string, (place: Place, args: Arguments) => Outcome>> = {
  merge,
  unmerge,
  getMergedAreasOrNullObject: getMergedAreas,
  clear: clearRange,
  select: (place) => {
    place.scope.workbook.activate(place.sheet);
    place.sheet.changeView({ selection: place.area });
    return null;
  },
};
