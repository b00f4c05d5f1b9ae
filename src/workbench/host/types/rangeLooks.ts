import { requireAllowed } from '../cells/guards';
import { isUnbounded } from '../cells/matrix';
import type { Place } from '../cells/Place';
import { HostError } from '../errors/HostError';
import type { Json } from '../protocol/Json';
import { readHyperlink, writeHyperlink } from '../cells/hyperlink';
import { flagIn } from './written';
import { MAX_ROWS } from '../../../xlsx';

/** Further properties of a range that can be written: hidden rows and columns, links. */
export const rangeLooks = {
  rowHidden: (place: Place, value: unknown): void => {
    requireAllowed(place.sheet, 'formatRows');
    const { row, rows } = place.area;
    if (rows === MAX_ROWS) throw new HostError('NotImplemented');
    place.sheet.rows.setHidden(row, rows, flagIn(value));
  },
  columnHidden: (place: Place, value: unknown): void => {
    requireAllowed(place.sheet, 'formatColumns');
    const { column, columns } = place.area;
    place.sheet.columns.change(column, columns, { hidden: flagIn(value) });
  },
  hyperlink: (place: Place, value: unknown): void => {
    if (isUnbounded(place.area)) throw new HostError('InvalidArgument');
    writeHyperlink(place, value);
  },
};

/** Properties of a range that are read of its first cell. */
export const rangeLookReads = {
  hyperlink: (place: Place): Json => readHyperlink(place),
  hasSpill: (): Json => false,
};
