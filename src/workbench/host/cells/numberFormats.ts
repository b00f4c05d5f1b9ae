import { isValidFormat } from 'numfmt';
import { HostError } from '../errors/HostError';
import { requireAllowed } from './guards';
import { entriesOf } from './matrix';
import type { Place } from './Place';

/** `range.numberFormat = …`: one format for all cells, or one for each; `null` leaves a cell's own. */
export function writeNumberFormats(place: Place, written: unknown): void {
  requireAllowed(place.sheet, 'formatCells');
  const { cells } = place.sheet;
  if (typeof written === 'string') {
    cells.restyle(place.area, { numberFormat: checked(written) });
    return;
  }
  const { area } = place;
  const placeIn = (row: number, column: number): number =>
    (row - area.row) * area.columns + column - area.column;
  const patches = new Map<unknown, FormatPatch>();
  const chosen = new Map<number, FormatPatch>();
  for (const { row, column, value } of entriesOf(area, written)) {
    const patch = patches.get(value) ?? { numberFormat: checked(value) };
    patches.set(value, patch);
    chosen.set(placeIn(row, column), patch);
  }
  const { styles } = place.scope.workbook;
  cells.restyleEach(area, (style, row, column) => {
    const patch = chosen.get(placeIn(row, column));
    const same = patch === undefined || styles.get(style).numberFormat === patch.numberFormat;
    return same ? style : styles.derive(style, patch);
  });
}

/** One object for each format, by which the style table knows again what it made of a style. */
interface FormatPatch {
  readonly numberFormat: string;
}

function checked(format: unknown): string {
  if (typeof format !== 'string' || (format !== '' && !isValidFormat(format)))
    throw new HostError('InvalidArgument');
  return format === '' ? 'General' : format;
}
