import type { Area, Hyperlink, StylePatch } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { isRecord, type Json } from '../protocol/Json';
import { requireAllowed, requireUnlocked } from './guards';
import type { Place } from './Place';
import { textOf } from './textOf';

const LINK_LOOK: StylePatch = { font: { underline: 'single', color: { hex: '#0563C1' } } };

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

/** A link as it was assigned, and the cells that it is for. */
export interface GivenLink {
  readonly area: Area;
  readonly value: unknown;
}

/** `range.hyperlink = {…}`: one link over the range; its text goes into the first cell, its look is a link's. */
export function writeHyperlink(place: Place, value: unknown): void {
  if (value === null || value === '') {
    requireLinkable(place);
    place.sheet.hyperlinks.remove(place.area);
  } else writeLinks(place, [{ area: place.area, value }]);
}

/** Gives parts of a range their links, each as if it had been assigned by itself. */
export function writeLinks(place: Place, given: readonly GivenLink[]): void {
  requireLinkable(place);
  const { sheet } = place;
  sheet.hyperlinks.set(given.map(linkOf));
  const texts = given.flatMap(({ area: { row, column }, value }) => {
    const { textToDisplay } = isRecord(value) ? value : {};
    return typeof textToDisplay === 'string' && textToDisplay !== ''
      ? [{ row, column, value: textToDisplay }]
      : [];
  });
  if (texts.length > 0) sheet.cells.set(texts);
  for (const { area } of given) sheet.cells.restyle(area, LINK_LOOK);
}

function requireLinkable(place: Place): void {
  requireUnlocked(place);
  requireAllowed(place.sheet, 'insertHyperlinks');
}

function linkOf({ area, value }: GivenLink): Hyperlink {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  const { documentReference, address, screenTip } = value;
  const given = {
    ...(typeof documentReference === 'string' ? { location: documentReference } : {}),
    ...(typeof address === 'string' ? { target: address } : {}),
    ...(typeof screenTip === 'string' ? { tooltip: screenTip } : {}),
  };
  if (given.location === undefined && given.target === undefined) throw new HostError('InvalidArgument');
  return { area, ...given };
}
