import type { CellStyle, SheetDescription } from '../../domain/sheet/SheetDescription';
import { groupRectangles } from './groupRectangles';
import type { Order } from './Order';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function drawBorders(format: Excel.RangeFormat): void {
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#000000';
    border.weight = 'Thin';
  }
}

function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  font.bold = style.bold ?? false;
  font.underline = 'None';
  font.color = style.color ?? '#000000';
}

function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  applyFont(format.font, style);
  if (style.fill === undefined) format.fill.clear();
  else format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical ?? 'center'];
  format.wrapText = style.wrap ?? false;
  if (style.border !== undefined) drawBorders(format);
}

/** Names the style of each cell of a description, row by row; null beyond a row's end. */
export function styleMatrix(description: SheetDescription): readonly (readonly (string | null)[])[] {
  const columns = Math.max(...description.rows.map((row) => row.cells.length), 0);
  return description.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => row.cells[column]?.style ?? null),
  );
}

/** Orders that dress the cells whose style is named in `matrix`, one for each rectangle of one style. */
export function orderStyles(
  getSheet: (context: Excel.RequestContext) => Excel.Worksheet,
  description: SheetDescription,
  matrix: readonly (readonly (string | null)[])[],
): readonly Order[] {
  return groupRectangles(matrix).flatMap(({ key, area }) => {
    const style = description.styles[key];
    if (style === undefined) return [];
    return {
      weight: 6000,
      queue: (context: Excel.RequestContext) => {
        const range = getSheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        applyStyle(range, style);
      },
    };
  });
}
