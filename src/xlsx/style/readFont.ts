import type { Font } from '../model/Style';
import { child, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import type { Palette } from './Palette';

const READ = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'rFont'];
const UNDERLINES = ['single', 'double', 'singleAccounting', 'doubleAccounting', 'none'] as const;

/** A font as the styles part writes it; `text` is that part. */
export function readFont(text: string, element: XmlElement | undefined, palette: Palette): Font {
  const color = palette.color(child(element, 'color'));
  const more = element?.children.filter((other) => !READ.includes(other.local));
  const rest = more?.map((other) => text.slice(other.start, other.end)).join('') ?? '';
  return {
    name: child(element, 'name')?.attributes.get('val') ?? '',
    size: numberOf(child(element, 'sz'), 'val') ?? 11,
    bold: toggle(element, 'b'),
    italic: toggle(element, 'i'),
    strike: toggle(element, 'strike'),
    underline: underline(child(element, 'u')),
    ...(color && { color }),
    ...(rest !== '' && { more: rest }),
  };
}

function toggle(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && flagOf(found, 'val', true);
}

function underline(element: XmlElement | undefined): Font['underline'] {
  if (!element) return 'none';
  const value = element.attributes.get('val') ?? 'single';
  return UNDERLINES.find((name) => name === value) ?? 'single';
}
