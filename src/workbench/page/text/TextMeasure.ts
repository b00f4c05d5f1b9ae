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

/** Measures by a canvas, each sign of a font once: sums of signs are close enough and quick for whole sheets. */
export function createCanvasMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  const signWidth = (sign: string, font: string): number => {
    if (!context) return 0;
    if (context.font !== font) context.font = font;
    return context.measureText(sign).width;
  };
  return {
    width: (text, font) => {
      const css = cssFont(font);
      let signs = fonts.get(css);
      if (!signs) fonts.set(css, (signs = new Map<string, number>()));
      let sum = 0;
      for (const sign of text) {
        let width = signs.get(sign);
        if (width === undefined) signs.set(sign, (width = signWidth(sign, css)));
        sum += width;
      }
      return sum;
    },
  };
}
