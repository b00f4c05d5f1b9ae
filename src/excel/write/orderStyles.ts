import type { CellStyle, SheetDescription } from '../../domain/sheet/SheetDescription';
import { groupAreas } from './groupAreas';
import { groupRectangles } from './groupRectangles';
import { layRectangles } from './layRectangles';
import type { Order } from './Order';
import { STYLE_PROPERTIES, type StyleProperty } from './styleProperties';

type GetSheet = (context: Excel.RequestContext) => Excel.Worksheet;
type StyleNames = readonly (readonly (string | null)[])[];

/** How a cell looks now, of which only what differs is dressed; null where it is dressed anew. */
export type FormerLook = (row: number, column: number) => CellStyle | null;

const anew: FormerLook = () => null;

interface Dressing {
  readonly getSheet: GetSheet;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly names: StyleNames;
  readonly former: FormerLook;
}

/** Names the style of each cell of a description, row by row; null beyond a row's end. */
export function styleMatrix(description: SheetDescription): StyleNames {
  const columns = description.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return description.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => row.cells[column]?.style ?? null),
  );
}

/** What each cell is to take of a property; null where it has it already, or none is named. */
function keysOf({ styles, names, former }: Dressing, property: StyleProperty): StyleNames {
  const keys = new Map(Object.entries(styles).map(([name, style]) => [name, property.keyOf(style)]));
  const formerKeys = new Map<CellStyle, string | null>();
  const formerKey = (style: CellStyle): string | null => {
    const known = formerKeys.get(style);
    if (known !== undefined) return known;
    const key = property.keyOf(style);
    formerKeys.set(style, key);
    return key;
  };
  return names.map((row, r) =>
    row.map((name, column) => {
      const key = name === null ? null : (keys.get(name) ?? null);
      const was = key === null ? null : former(r, column);
      return was !== null && formerKey(was) === key ? null : key;
    }),
  );
}

function orderProperty(dressing: Dressing, property: StyleProperty): readonly Order[] {
  const { getSheet, styles } = dressing;
  const samples = new Map(Object.values(styles).map((style) => [property.keyOf(style), style]));
  const matrix = keysOf(dressing, property);
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

/**
 * Orders that dress the cells whose style is named in `names`: property by property, some hundred areas of one look at once.
 * Of a cell with a former look only what differs: a line drawn again would be written down with its neighbour too.
 */
export function orderStyles(
  getSheet: GetSheet,
  { styles }: SheetDescription,
  names: StyleNames,
  former = anew,
): readonly Order[] {
  return STYLE_PROPERTIES.flatMap((property) => orderProperty({ getSheet, styles, names, former }, property));
}
