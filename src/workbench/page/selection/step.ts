import type { Axis } from '../axis/Axis';
import type { Direction } from './Direction';
import type { CellPlace } from './Selection';
import type { Terrain } from './Terrain';

/** The next shown cell in a direction, out of the merge that holds the cell; the cell itself at the sheet's edge. */
export function step(from: CellPlace, direction: Direction, terrain: Terrain): CellPlace {
  const merge = terrain.mergeAt(from.row, from.column);
  const { axis } = direction;
  const own = merge
    ? { start: merge[axis], size: axis === 'row' ? merge.rows : merge.columns }
    : { start: from[axis], size: 1 };
  const leaving = direction.step === 1 ? own.start + own.size : own.start - 1;
  const to = axisOf(terrain, direction).shownFrom(leaving, direction.step);
  return to === undefined ? from : { ...from, [axis]: to };
}

/** The axis that a direction goes along. */
export function axisOf(terrain: Terrain, direction: Direction): Axis {
  return direction.axis === 'row' ? terrain.rows : terrain.columns;
}
