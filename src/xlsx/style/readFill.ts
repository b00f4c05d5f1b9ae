import type { Fill } from '../model/Style';
import { child, type XmlElement } from '../xml/XmlElement';
import type { Palette } from './Palette';

/** A cell's fill. A solid one shows its foreground. */
export function readFill(text: string, element: XmlElement | undefined, palette: Palette): Fill {
  if (child(element, 'gradientFill') && element) {
    return { kind: 'gradient', xml: text.slice(element.innerStart, element.innerEnd) };
  }
  const pattern = child(element, 'patternFill');
  const name = pattern?.attributes.get('patternType') ?? 'none';
  const color = palette.color(child(pattern, 'fgColor'));
  const background = palette.color(child(pattern, 'bgColor'));
  if (name === 'none') return { kind: 'none' };
  if (name === 'solid' && color) return { kind: 'solid', color };
  return { kind: 'pattern', pattern: name, ...(color && { color }), ...(background && { background }) };
}

/** A conditional format's fill: there a solid one shows its background, and no pattern means solid. */
export function readDifferentialFill(text: string, element: XmlElement, palette: Palette): Fill {
  const pattern = child(element, 'patternFill');
  const name = pattern?.attributes.get('patternType') ?? 'solid';
  const color = palette.color(child(pattern, 'bgColor')) ?? palette.color(child(pattern, 'fgColor'));
  if (name === 'solid' && color) return { kind: 'solid', color };
  return readFill(text, element, palette);
}
