import type { CellStyle, SheetDescription } from '../../domain/sheet/SheetDescription';
import { groupRectangles } from './groupRectangles';
import type { Order } from './Order';
import { STYLE_PROPERTIES, type StyleProperty } from './styleProperties';

type GetSheet = (context: Excel.RequestContext) => Excel.Worksheet;
type StyleNames = readonly (readonly (string | null)[])[];

/** Names the style of each cell of a description, row by row; null beyond a row's end. */
export function styleMatrix(description: SheetDescription): StyleNames {
  const columns = Math.max(...description.rows.map((row) => row.cells.length), 0);
  return description.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => row.cells[column]?.style ?? null),
  );
}

function orderProperty(
  getSheet: GetSheet,
  styles: Readonly<Record<string, CellStyle>>,
  names: StyleNames,
  property: StyleProperty,
): readonly Order[] {
  const samples = new Map<string, CellStyle>();
  const keys = new Map<string, string>();
  for (const [name, style] of Object.entries(styles)) {
    const key = property.keyOf(style);
    keys.set(name, key);
    samples.set(key, style);
  }
  const matrix = names.map((row) => row.map((name) => (name === null ? null : (keys.get(name) ?? null))));
  return groupRectangles(matrix).flatMap(({ key, area }) => {
    const style = samples.get(key);
    if (style === undefined) return [];
    return {
      weight: 2500,
      queue: (context: Excel.RequestContext) => {
        const range = getSheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        property.apply(range, style);
      },
    };
  });
}

/** Orders that dress the cells whose style is named in `names`: property by property, one for each rectangle. */
export function orderStyles(
  getSheet: GetSheet,
  { styles }: SheetDescription,
  names: StyleNames,
): readonly Order[] {
  return STYLE_PROPERTIES.flatMap((property) => orderProperty(getSheet, styles, names, property));
}
