import type { CellStyle } from '../domain/sheet/SheetDescription';
import type { BorderLine, Edge, StylePatch } from '../xlsx';

const THIN: BorderLine = { line: 'thin', color: { hex: '#000000' } };
const OPEN: Readonly<Record<NonNullable<CellStyle['open']>, readonly Edge[]>> = {
  above: ['top'],
  below: ['bottom'],
  both: ['top', 'bottom'],
};
const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom'];

/** A described look as a change of an untouched cell's; text keeps the format `@`, so that F2 and Enter leave it text. */
export function stylePatch(style: CellStyle, isText: boolean): StylePatch {
  const { font, size, bold, color, fill, horizontal, vertical, wrap, numberFormat } = style;
  return {
    numberFormat: isText ? '@' : (numberFormat ?? 'General'),
    font: {
      ...(font === undefined ? {} : { name: font }),
      ...(size === undefined ? {} : { size }),
      bold: bold ?? false,
      color: { hex: color ?? '#000000' },
    },
    ...(fill === undefined ? {} : { fill: { kind: 'solid', color: { hex: fill } } as const }),
    borders: bordersOf(style),
    alignment: {
      horizontal: horizontal ?? 'general',
      vertical: vertical ?? 'center',
      wrap: wrap ?? false,
    },
  };
}

function bordersOf({ border, open }: CellStyle): Readonly<Partial<Record<Edge, BorderLine>>> {
  if (border === undefined) return {};
  const left = open === undefined ? [] : OPEN[open];
  return Object.fromEntries(EDGES.filter((edge) => !left.includes(edge)).map((edge) => [edge, THIN]));
}
