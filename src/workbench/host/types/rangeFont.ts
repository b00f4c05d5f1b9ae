import type { Font, Style } from '../../../xlsx';
import { readColor } from '../cells/colors';
import { requireAllowed } from '../cells/guards';
import { commonLook } from '../cells/looks';
import type { Place } from '../cells/Place';
import { restyle } from '../cells/restyle';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import { fileWord, officeWord, UNDERLINE } from './words';
import { flagIn, numberIn, textIn } from './written';

const BLACK = '#000000';

/** Font properties as Office names them, of one style. */
export const FONT_READS: Readonly<Record<string, (font: Font) => Json>> = {
  name: (font) => font.name,
  size: (font) => font.size,
  bold: (font) => font.bold,
  italic: (font) => font.italic,
  strikethrough: (font) => font.strike,
  underline: (font) => officeWord(UNDERLINE, font.underline),
  color: (font) => font.color?.hex ?? BLACK,
};

/** What a written font property changes. */
export const FONT_WRITES: Readonly<Record<string, (value: unknown) => Partial<Font>>> = {
  name: (value) => ({ name: textIn(value) }),
  size: (value) => ({ size: numberIn(value, 1, 409) }),
  bold: (value) => ({ bold: flagIn(value) }),
  italic: (value) => ({ italic: flagIn(value) }),
  strikethrough: (value) => ({ strike: flagIn(value) }),
  underline: (value) => ({ underline: underlineOf(fileWord(UNDERLINE, value)) }),
  color: (value) => ({ color: { hex: readColor(value) } }),
};

function underlineOf(word: string): Font['underline'] {
  const words: readonly Font['underline'][] = ['single', 'double', 'singleAccounting', 'doubleAccounting'];
  return words.find((known) => known === word) ?? 'none';
}

const look = (pick: (font: Font) => Json) => (place: Place) =>
  commonLook(place, (style: Style) => pick(style.font));

const write = (read: (value: unknown) => Partial<Font>) => (place: Place, value: unknown) => {
  requireAllowed(place.sheet, 'formatCells');
  restyle(place, { font: read(value) });
};

/** Excel.RangeFont. */
export const rangeFontType = defineType<Place>({
  name: 'RangeFont',
  get: Object.fromEntries(Object.entries(FONT_READS).map(([name, pick]) => [name, look(pick)])),
  set: Object.fromEntries(Object.entries(FONT_WRITES).map(([name, read]) => [name, write(read)])),
});
