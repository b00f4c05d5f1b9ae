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
  const formats = new Map<string, string>();
  for (const { row, column, value } of entriesOf(place.area, written)) {
    formats.set(`${String(row)} ${String(column)}`, checked(value));
  }
  cells.restyleEach(place.area, (style, row, column) => {
    const numberFormat = formats.get(`${String(row)} ${String(column)}`);
    return numberFormat === undefined ? style : derived(place, style, numberFormat);
  });
}

function derived(place: Place, style: number, numberFormat: string): number {
  const { styles } = place.scope.workbook;
  return styles.get(style).numberFormat === numberFormat ? style : styles.derive(style, { numberFormat });
}

function checked(format: unknown): string {
  if (typeof format !== 'string' || (format !== '' && !isValidFormat(format)))
    throw new HostError('InvalidArgument');
  return format === '' ? 'General' : format;
}
