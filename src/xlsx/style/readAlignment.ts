import type { Alignment } from '../model/Style';
import { buildAttributes } from '../xml/buildXml';
import { flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

const READ = ['horizontal', 'vertical', 'wrapText', 'indent', 'textRotation', 'shrinkToFit', 'readingOrder'];

/** How text lies in its cell. */
export function readAlignment(element: XmlElement | undefined): Alignment {
  const rest = [...(element?.attributes ?? [])].filter(([name]) => !READ.includes(name));
  const more = buildAttributes(Object.fromEntries(rest));
  return {
    horizontal: element?.attributes.get('horizontal') ?? 'general',
    vertical: element?.attributes.get('vertical') ?? 'bottom',
    wrap: flagOf(element, 'wrapText'),
    indent: numberOf(element, 'indent') ?? 0,
    rotation: numberOf(element, 'textRotation') ?? 0,
    shrink: flagOf(element, 'shrinkToFit'),
    readingOrder: numberOf(element, 'readingOrder') ?? 0,
    ...(more !== '' && { more }),
  };
}
