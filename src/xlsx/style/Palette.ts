import type { Color } from '../model/Style';
import { buildAttributes } from '../xml/buildXml';
import { childrenOf, child, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import { INDEXED_COLORS } from './indexedColors';
import { tinted } from './tinted';

/** The order in which `theme="n"` counts the theme's colours. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const LINKS = ['hlink', 'folHlink'];

/** Turns a file's colours (theme and tint, palette, plain) into what is shown. */
export class Palette {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  static of(theme: XmlElement | undefined, indexed: readonly string[]): Palette {
    const scheme = child(child(theme, 'themeElements'), 'clrScheme');
    const colors = [...THEME_ORDER, ...LINKS].map((name) => schemeColor(child(scheme, name)));
    return new Palette(colors, indexed.length > 0 ? indexed : INDEXED_COLORS);
  }

  /** The colour of an element such as `<color theme="1"/>`; `undefined` for automatic or none. */
  color(element: XmlElement | undefined): Color | undefined {
    if (!element || flagOf(element, 'auto')) return undefined;
    const rgb = element.attributes.get('rgb');
    const theme = numberOf(element, 'theme');
    const base =
      rgb !== undefined
        ? `#${rgb.slice(-6).toUpperCase()}`
        : this.numbered(theme, numberOf(element, 'indexed'));
    if (base === undefined) return undefined;
    const tint = numberOf(element, 'tint') ?? 0;
    const hex = tint === 0 ? base : tinted(base, tint);
    const plain = rgb !== undefined && tint === 0 && (rgb.length === 6 || rgb.toUpperCase().startsWith('FF'));
    return plain ? { hex } : { hex, source: buildAttributes(Object.fromEntries(element.attributes)).trim() };
  }

  private numbered(theme: number | undefined, indexed: number | undefined): string | undefined {
    if (theme !== undefined) return this.theme[theme] ?? '#000000';
    return indexed === undefined ? undefined : this.indexed[indexed];
  }
}

function schemeColor(element: XmlElement | undefined): string {
  const system = child(element, 'sysClr')?.attributes.get('lastClr');
  const value = child(element, 'srgbClr')?.attributes.get('val') ?? system;
  return `#${(value ?? '000000').toUpperCase()}`;
}

/** The palette of a styles part that brings its own. */
export function ownPalette(styles: XmlElement): string[] {
  const colors = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
  return colors.map((color) => `#${(color.attributes.get('rgb') ?? '000000').slice(-6).toUpperCase()}`);
}
