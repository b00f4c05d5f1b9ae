import type { CellStyle } from '../../domain/sheet/SheetDescription';
import { drawBorders } from './drawBorders';

/** One property of a look: its value as a key for grouping, and how a range takes it. */
export interface StyleProperty {
  readonly keyOf: (style: CellStyle) => string;
  readonly apply: (range: Excel.Range, style: CellStyle) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyFill({ format }: Excel.Range, { fill }: CellStyle): void {
  if (fill === undefined) format.fill.clear();
  else format.fill.color = fill;
}

/**
 * What a look consists of. A sheet is dressed property by property: most of them are the same for the whole table, and one
 * order for all of it is worth a hundred for its parts. A link's underline goes, for colour and underline are its style's.
 */
export const STYLE_PROPERTIES: readonly StyleProperty[] = [
  {
    keyOf: ({ font, size, bold, color }) => JSON.stringify([font, size, bold ?? false, color ?? '#000000']),
    apply: ({ format }, { font, size, bold, color }) => {
      if (font !== undefined) format.font.name = font;
      if (size !== undefined) format.font.size = size;
      format.font.bold = bold ?? false;
      format.font.underline = 'None';
      format.font.color = color ?? '#000000';
    },
  },
  { keyOf: ({ fill }) => fill ?? '', apply: applyFill },
  {
    keyOf: ({ horizontal, vertical, wrap }) => JSON.stringify([horizontal, vertical, wrap]),
    apply: ({ format }, { horizontal, vertical, wrap }) => {
      format.horizontalAlignment = horizontal === undefined ? 'General' : HORIZONTAL[horizontal];
      format.verticalAlignment = VERTICAL[vertical ?? 'center'];
      format.wrapText = wrap ?? false;
    },
  },
  { keyOf: ({ border, open }) => `${border ?? ''} ${open ?? ''}`, apply: drawBorders },
];
