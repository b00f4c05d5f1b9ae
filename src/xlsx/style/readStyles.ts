import type { DifferentialStyle } from '../model/ConditionalFormat';
import type { Borders, Fill, Font, Style } from '../model/Style';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import { BUILT_IN_FORMATS } from './numberFormats';
import type { Palette } from './Palette';
import { readAlignment } from './readAlignment';
import { readBorders } from './readBorders';
import { readDifferentialFill, readFill } from './readFill';
import { readFont } from './readFont';

/** The styles part, read: lists as the file counts them. */
export interface StylesRead {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly Fill[];
  readonly borders: readonly Borders[];
  readonly styles: readonly Style[];
  readonly differentials: readonly DifferentialStyle[];
}

/** Reads the styles part; `text` is the part and `root` its tree. */
export function readStyles(text: string, root: XmlElement, palette: Palette): StylesRead {
  const formats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((format) => [
      numberOf(format, 'numFmtId') ?? 0,
      format.attributes.get('formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(text, font, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(text, fill, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, palette));
  const lists = { formats, fonts, fills, borders };
  return {
    ...lists,
    styles: childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => readStyle(xf, lists)),
    differentials: childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(text, dxf, palette)),
  };
}

function readStyle(
  xf: XmlElement,
  lists: Pick<StylesRead, 'formats' | 'fonts' | 'fills' | 'borders'>,
): Style {
  const format = numberOf(xf, 'numFmtId') ?? 0;
  const protection = child(xf, 'protection');
  return {
    numberFormat: lists.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
    font: lists.fonts[numberOf(xf, 'fontId') ?? 0] ?? PLAIN_FONT,
    fill: lists.fills[numberOf(xf, 'fillId') ?? 0] ?? { kind: 'none' },
    borders: lists.borders[numberOf(xf, 'borderId') ?? 0] ?? {},
    alignment: readAlignment(child(xf, 'alignment')),
    protection: { locked: flagOf(protection, 'locked', true), hidden: flagOf(protection, 'hidden') },
    quotePrefix: flagOf(xf, 'quotePrefix'),
  };
}

const PLAIN_FONT: Font = { name: '', size: 11, bold: false, italic: false, strike: false, underline: 'none' };

function readDifferential(text: string, dxf: XmlElement, palette: Palette): DifferentialStyle {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const border = child(dxf, 'border');
  const format = child(dxf, 'numFmt')?.attributes.get('formatCode');
  return {
    ...(format !== undefined && { numberFormat: format }),
    ...(font && { font: namedOnly(readFont(text, font, palette), font) }),
    ...(fill && { fill: readDifferentialFill(text, fill, palette) }),
    ...(border && { borders: readBorders(border, palette) }),
  };
}

/** The members of a font that its element names: a conditional format changes no others. */
function namedOnly(font: Font, element: XmlElement): NonNullable<DifferentialStyle['font']> {
  return {
    ...(child(element, 'name') && { name: font.name }),
    ...(child(element, 'sz') && { size: font.size }),
    ...(child(element, 'b') && { bold: font.bold }),
    ...(child(element, 'i') && { italic: font.italic }),
    ...(child(element, 'strike') && { strike: font.strike }),
    ...(child(element, 'u') && { underline: font.underline }),
    ...(font.color && { color: font.color }),
    ...(font.more !== undefined && { more: font.more }),
  };
}
