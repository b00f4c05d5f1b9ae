import type { Area, Sheet, Style } from '../../../xlsx';
import type { Json } from '../protocol/Json';
import { intersection } from './areas';
import type { Place } from './Place';

const FEW = 100_000;

/** What all cells of a range have in common, or `null` where they differ, as Excel answers a mixed format. */
export function commonLook(place: Place, pick: (style: Style) => Json): Json {
  const { styles } = place.scope.workbook;
  const found = new Set<Json>();
  for (const area of place.areas) {
    for (const id of styleIds(place.sheet, area)) found.add(pick(styles.get(id)));
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The numbers of all styles that an area shows. */
function styleIds(sheet: Sheet, area: Area): ReadonlySet<number> {
  if (area.rows * area.columns <= FEW) return new Set(eachStyle(sheet, area));
  const used = sheet.cells.usedArea();
  const inside = used && intersection(used, area);
  return new Set([...plainStyles(sheet, area), ...(inside ? eachStyle(sheet, inside) : [])]);
}

function* eachStyle(sheet: Sheet, area: Area): Generator<number> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      yield sheet.cells.styleId(row, column);
    }
  }
}

/** Looks of the columns of a large area where no cell is: their last row has none. */
function* plainStyles(sheet: Sheet, area: Area): Generator<number> {
  const bottom = area.row + area.rows - 1;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    yield sheet.cells.styleId(bottom, column);
  }
}
