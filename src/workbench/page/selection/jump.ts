import type { Direction } from './Direction';
import type { CellPlace } from './Selection';
import { axisOf, step } from './step';
import type { Terrain } from './Terrain';

/**
 * Where Ctrl and an arrow lead: to the end of the filled cells that follow, else to the next filled cell, else to the
 * sheet's edge. Covered cells of a merge count as empty.
 */
export function jump(from: CellPlace, direction: Direction, terrain: Terrain): CellPlace {
  const isFilled = (place: CellPlace) => !terrain.isEmpty(place.row, place.column);
  const next = step(from, direction, terrain);
  if (isSame(next, from)) return from;
  if (isFilled(from) && isFilled(next)) return lastFilled(next, direction, terrain);
  return firstFilled(next, direction, terrain) ?? edge(from, direction, terrain);
}

function lastFilled(from: CellPlace, direction: Direction, terrain: Terrain): CellPlace {
  let place = from;
  for (;;) {
    const next = step(place, direction, terrain);
    if (isSame(next, place) || terrain.isEmpty(next.row, next.column)) return place;
    place = next;
  }
}

/** Looks no further than the last row and column with content. */
function firstFilled(from: CellPlace, direction: Direction, terrain: Terrain): CellPlace | undefined {
  let place = from;
  while (isWithin(place, direction, terrain)) {
    if (!terrain.isEmpty(place.row, place.column)) return place;
    const next = step(place, direction, terrain);
    if (isSame(next, place)) return undefined;
    place = next;
  }
  return undefined;
}

function isWithin(place: CellPlace, { axis, step: towards }: Direction, terrain: Terrain): boolean {
  if (towards === -1) return true;
  return place[axis] <= (axis === 'row' ? terrain.lastRow : terrain.lastColumn);
}

function edge(from: CellPlace, direction: Direction, terrain: Terrain): CellPlace {
  const axis = axisOf(terrain, direction);
  const end = direction.step === 1 ? axis.limit - 1 : 0;
  const to = axis.shownFrom(end, direction.step === 1 ? -1 : 1);
  return to === undefined ? from : { ...from, [direction.axis]: to };
}

function isSame(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
