import type { Hyperlink } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { isRecord, type Json } from '../protocol/Json';
import { requireAllowed, requireUnlocked } from './guards';
import type { Place } from './Place';
import { textOf } from './textOf';

const LINK_BLUE = '#0563C1';

/** `range.hyperlink` of the first cell: plain data, `null` where there is none. */
export function readHyperlink(place: Place): Json {
  const { area, sheet, scope } = place;
  const link = sheet.hyperlinks.at(area.row, area.column);
  if (!link) return null;
  const cell = sheet.cells.get(area.row, area.column);
  const shown = textOf(cell, sheet.style(area.row, area.column).numberFormat, scope.workbook.date1904);
  return {
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.target === undefined ? {} : { address: link.target }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
    textToDisplay: shown,
  };
}

/** `range.hyperlink = {…}`: one link over the range; its text goes into the first cell, its look is a link's. */
export function writeHyperlink(place: Place, value: unknown): void {
  requireUnlocked(place);
  requireAllowed(place.sheet, 'insertHyperlinks');
  const { area, sheet } = place;
  if (value === null || value === '') {
    sheet.hyperlinks.remove(area);
    return;
  }
  const { textToDisplay } = isRecord(value) ? value : {};
  sheet.hyperlinks.set([linkOf(place, value)]);
  if (typeof textToDisplay === 'string' && textToDisplay !== '') {
    sheet.cells.set([{ row: area.row, column: area.column, value: textToDisplay }]);
  }
  sheet.cells.restyle(area, { font: { underline: 'single', color: { hex: LINK_BLUE } } });
}

function linkOf(place: Place, value: unknown): Hyperlink {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  const { documentReference, address, screenTip } = value;
  const given = {
    ...(typeof documentReference === 'string' ? { location: documentReference } : {}),
    ...(typeof address === 'string' ? { target: address } : {}),
    ...(typeof screenTip === 'string' ? { tooltip: screenTip } : {}),
  };
  if (given.location === undefined && given.target === undefined) throw new HostError('InvalidArgument');
  return { area: place.area, ...given };
}
