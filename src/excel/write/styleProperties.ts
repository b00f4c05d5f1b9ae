import type { CellStyle } from '../../domain/sheet/SheetDescription';
import { drawBorders } from './drawBorders';

/**
 * One property of a look: its value as a key for grouping (null: left as it stands), and how cells take it. A border is
 * `shared` with the cell across it: such a property is painted area by area from the top, never one look over another.
 */
export interface StyleProperty {
  readonly shared: boolean;
  readonly keyOf: (style: CellStyle) => string | null;
  readonly apply: (format: Excel.RangeFormat, style: CellStyle) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const BLACK = '#000000';

function own(keyOf: StyleProperty['keyOf'], apply: StyleProperty['apply']): StyleProperty {
  return { shared: false, keyOf, apply };
}

function applyFill(format: Excel.RangeFormat, { fill }: CellStyle): void {
  if (fill === undefined) format.fill.clear();
  else format.fill.color = fill;
}

function applyHorizontal(format: Excel.RangeFormat, { horizontal }: CellStyle): void {
  format.horizontalAlignment = horizontal === undefined ? 'General' : HORIZONTAL[horizontal];
}

/**
 * What a look consists of. A sheet is dressed property by property: most of them are the same for the whole table, and one
 * order for all of it is worth a hundred for its parts. A link's underline goes, for colour and underline are its style's.
 */
export const STYLE_PROPERTIES: readonly StyleProperty[] = [
  own(
    ({ font }) => font ?? null,
    (format, { font }) => {
      if (font !== undefined) format.font.name = font;
    },
  ),
  own(
    ({ size }) => size?.toString() ?? null,
    (format, { size }) => {
      if (size !== undefined) format.font.size = size;
    },
  ),
  own(
    ({ bold }) => (bold === true ? 'bold' : ''),
    (format, { bold }) => {
      format.font.bold = bold ?? false;
    },
  ),
  own(
    () => 'None',
    (format) => {
      format.font.underline = 'None';
    },
  ),
  own(
    ({ color }) => color ?? BLACK,
    (format, { color }) => {
      format.font.color = color ?? BLACK;
    },
  ),
  own(({ fill }) => fill ?? '', applyFill),
  own(({ horizontal }) => horizontal ?? '', applyHorizontal),
  own(
    ({ vertical }) => vertical ?? 'center',
    (format, { vertical }) => {
      format.verticalAlignment = VERTICAL[vertical ?? 'center'];
    },
  ),
  own(
    ({ wrap }) => (wrap === true ? 'wrap' : ''),
    (format, { wrap }) => {
      format.wrapText = wrap ?? false;
    },
  ),
  { shared: true, keyOf: ({ border, open }) => `${border ?? ''} ${open ?? ''}`, apply: drawBorders },
];
