import type { CellStyle, SheetDescription } from '../../domain/sheet/SheetDescription';
import { groupAreas } from './groupAreas';
import { groupRectangles } from './groupRectangles';
import { layRectangles } from './layRectangles';
import type { Order } from './Order';
import { STYLE_PROPERTIES, type StyleProperty } from './styleProperties';

type GetSheet = (context: Excel.RequestContext) => Excel.Worksheet;
type StyleNames = readonly (readonly (string | null)[])[];

/** Names the style of each cell of a description, row by row; null beyond a row's end. */
export function styleMatrix(description: SheetDescription): StyleNames {
  const columns = description.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
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
    if (key === null) continue;
    keys.set(name, key);
    samples.set(key, style);
  }
  const matrix = names.map((row) => row.map((name) => (name === null ? null : (keys.get(name) ?? null))));
  const rectangles = property.shared ? groupRectangles(matrix) : layRectangles(matrix);
  return groupAreas(rectangles).flatMap(({ key, address }) => {
    const style = samples.get(key);
    if (style === undefined) return [];
    return {
      weight: 2500 + address.length,
      queue: (context: Excel.RequestContext) => {
        property.apply(getSheet(context).getRanges(address).format, style);
      },
    };
  });
}

/** Orders that dress the cells whose style is named in `names`: property by property, some hundred areas of one look at once. */
export function orderStyles(
  getSheet: GetSheet,
  { styles }: SheetDescription,
  names: StyleNames,
): readonly Order[] {
  return STYLE_PROPERTIES.flatMap((property) => orderProperty(getSheet, styles, names, property));
}
