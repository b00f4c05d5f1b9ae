import type { Borders, Color, DifferentialStyle, Edge, Fill, Font, Style } from '../../xlsx';
import { lineOf } from '../page/grid/edges';
import { fontFamily } from '../page/text/fontFamily';

/** One cell as it is to print. `runs`: its text may run over the empty cells beside it. */
export interface PrintedLook {
  readonly style: Style;
  readonly borders: Borders;
  readonly added: DifferentialStyle | undefined;
  readonly color: string | undefined;
  readonly side: 'left' | 'center' | 'right';
  readonly runs: boolean;
  readonly scale: number;
}

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'top',
  justify: 'top',
  center: 'middle',
  distributed: 'middle',
};
const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom'];
const LINE = 1.25;
const PADDING = 1.5;
const INDENT = 7;
const STACKED = 255;

/** A length in points, to a thousandth. */
export const points = (value: number): string => `${String(Math.round(value * 1000) / 1000)}pt`;

/** The CSS of a cell: its own look with what a conditional format adds. */
export function cellDeclarations(look: PrintedLook): readonly string[] {
  const { style, borders, added, scale } = look;
  const fill = fillColor(added?.fill) ?? fillColor(style.fill);
  return [
    ...fontDeclarations({ ...style.font, ...added?.font }, scale),
    `color:${textColor(look)}`,
    ...(fill === undefined ? [] : [`background:${fill}`]),
    ...placeDeclarations(look),
    ...EDGES.flatMap((edge) => borderDeclaration(edge, { ...borders, ...added?.borders })),
  ];
}

function textColor({ style, added, color }: PrintedLook): string {
  return added?.font?.color?.hex ?? color ?? style.font.color?.hex ?? '#000';
}

function fontDeclarations(font: Font, scale: number): readonly string[] {
  const lines = [font.underline === 'none' ? '' : 'underline', font.strike ? 'line-through' : ''];
  const line = lines.join(' ').trim();
  const weight = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}`;
  return [
    `font:${weight}${points(font.size * scale)}/${String(LINE)} ${fontFamily(font.name)}`,
    ...(line === '' ? [] : [`text-decoration:${line}`]),
  ];
}

function placeDeclarations({ style, side, runs, scale }: PrintedLook): readonly string[] {
  const { alignment } = style;
  const padding = points((PADDING + alignment.indent * INDENT) * scale);
  return [
    `text-align:${side}`,
    `vertical-align:${VERTICAL[alignment.vertical] ?? 'bottom'}`,
    `white-space:${alignment.wrap ? 'pre-wrap' : 'pre'}`,
    ...(runs || alignment.wrap ? [] : ['overflow:hidden']),
    ...(alignment.indent > 0 && side !== 'center' ? [`padding-${side}:${padding}`] : []),
    ...turned(alignment.rotation),
  ];
}

/** Upright signs, text that climbs, text that falls; other angles print level. */
function turned(rotation: number): readonly string[] {
  if (rotation === STACKED) return ['writing-mode:vertical-rl', 'text-orientation:upright'];
  if (rotation === 90) return ['writing-mode:sideways-lr'];
  return rotation === 180 ? ['writing-mode:vertical-rl'] : [];
}

function borderDeclaration(edge: Edge, borders: Borders): readonly string[] {
  const border = borders[edge];
  return border === undefined ? [] : [`border-${edge}:${lineOf(border, 'transparent').css}`];
}

function fillColor(fill: Fill | undefined): string | undefined {
  const color = (one: Color | undefined): string | undefined => one?.hex;
  if (fill?.kind === 'solid') return color(fill.color);
  return fill?.kind === 'pattern' ? (color(fill.background) ?? color(fill.color)) : undefined;
}
