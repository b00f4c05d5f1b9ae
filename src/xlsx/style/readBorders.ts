import type { BorderLine, Borders, Edge } from '../model/Style';
import { buildAttributes } from '../xml/buildXml';
import { child, type XmlElement } from '../xml/XmlElement';
import type { Palette } from './Palette';

const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom', 'diagonal'];
const OTHER_NAMES: Readonly<Partial<Record<Edge, string>>> = { left: 'start', right: 'end' };

/** The lines around a cell; edges without a line are left out. */
export function readBorders(element: XmlElement | undefined, palette: Palette): Borders {
  const lines = EDGES.flatMap((edge): [Edge, BorderLine][] => {
    const found = child(element, edge) ?? child(element, OTHER_NAMES[edge] ?? edge);
    const line = found?.attributes.get('style') ?? 'none';
    if (!found || line === 'none') return [];
    const color = palette.color(child(found, 'color'));
    return [[edge, { line, ...(color && { color }) }]];
  });
  const attributes = buildAttributes(Object.fromEntries(element?.attributes ?? []));
  return { ...Object.fromEntries(lines), ...(attributes !== '' && { attributes }) };
}
