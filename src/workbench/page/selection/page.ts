import type { CellPlace } from './Selection';
import type { Terrain } from './Terrain';

/** A screen further down or up: as many pixels as the scrolling part shows, at least one row. */
export function page(from: CellPlace, towards: 1 | -1, pixels: number, terrain: Terrain): CellPlace {
  const { rows } = terrain;
  const target = rows.start(from.row) + towards * pixels;
  const last = Math.max(rows.count - 1, from.row);
  const found = target >= rows.total ? last : rows.at(Math.max(0, target));
  const moved = towards === 1 ? Math.max(found, from.row + 1) : Math.min(found, from.row - 1);
  const row =
    rows.shownFrom(Math.max(0, moved), towards) ?? rows.shownFrom(Math.max(0, moved), towards === 1 ? -1 : 1);
  return row === undefined ? from : { ...from, row };
}
