import type { Font } from '../../../xlsx';
import { pointsToPixels } from '../axis/pixels';
import { fontFamily } from './fontFamily';

/** How wide a text is drawn, in pixels. */
export interface TextMeasure {
  readonly width: (text: string, font: Font) => number;
}

/** A font as CSS's shorthand. */
export function cssFont(font: Font): string {
  const slant = font.italic ? 'italic ' : '';
  const weight = font.bold ? 'bold ' : '';
  return `${slant}${weight}${String(pointsToPixels(font.size))}px ${fontFamily(font.name)}`;
}

/** The widths of a font's signs as far as they are known. */
interface Signs {
  readonly css: string;
  readonly widths: Map<string, number>;
}

/**
 * Measures by a canvas, each sign of a font once: sums of signs are close enough and quick for whole sheets. Fonts of the
 * same look share their signs; the font of a style is looked up by itself, for a sheet asks a million times.
 */
export function createCanvasMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const looks = new Map<string, Signs>();
  const fonts = new WeakMap<Font, Signs>();
  const signsOf = (font: Font): Signs => {
    const css = cssFont(font);
    let signs = looks.get(css);
    if (!signs) looks.set(css, (signs = { css, widths: new Map<string, number>() }));
    fonts.set(font, signs);
    return signs;
  };
  const signWidth = (sign: string, font: string): number => {
    if (!context) return 0;
    if (context.font !== font) context.font = font;
    return context.measureText(sign).width;
  };
  return {
    width: (text, font) => {
      const { css, widths } = fonts.get(font) ?? signsOf(font);
      let sum = 0;
      for (const sign of text) {
        let width = widths.get(sign);
        if (width === undefined) widths.set(sign, (width = signWidth(sign, css)));
        sum += width;
      }
      return sum;
    },
  };
}
