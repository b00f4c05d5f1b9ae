import { DOWN, LEFT, RIGHT, UP, type Direction } from './Direction';
import { jump } from './jump';
import { page } from './page';
import { extendTo, selectArea, selectCell } from './select';
import type { CellPlace, Selection } from './Selection';
import { step } from './step';
import type { Terrain } from './Terrain';

/** A key as the browser tells it. `control` is Ctrl, or Command on a Mac. */
export interface Key {
  readonly name: string;
  readonly shift: boolean;
  readonly control: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: UP,
  ArrowDown: DOWN,
  ArrowLeft: LEFT,
  ArrowRight: RIGHT,
};
/** Keys that leave the cell and never extend: Shift turns them round. */
const LEAVING: Readonly<Record<string, readonly [plain: Direction, shifted: Direction]>> = {
  Enter: [DOWN, UP],
  Tab: [RIGHT, LEFT],
};

/** The selection after a key; `undefined` for a key that does not move. `viewHeight`: pixels that scroll. */
export function moveByKey(
  selection: Selection,
  key: Key,
  terrain: Terrain,
  viewHeight: number,
): Selection | undefined {
  const leaving = LEAVING[key.name];
  if (leaving) return selectCell(step(selection.active, leaving[key.shift ? 1 : 0], terrain), terrain);
  if (key.control && key.name.toLowerCase() === 'a') return selectAll(terrain);
  const from = key.shift ? selection.head : selection.active;
  const to = target(from, key, terrain, viewHeight);
  if (!to) return undefined;
  return key.shift ? extendTo(selection, to, terrain) : selectCell(to, terrain);
}

function target(from: CellPlace, key: Key, terrain: Terrain, viewHeight: number): CellPlace | undefined {
  const arrow = ARROWS[key.name];
  if (arrow) return key.control ? jump(from, arrow, terrain) : step(from, arrow, terrain);
  switch (key.name) {
    case 'PageDown':
      return key.control ? undefined : page(from, 1, viewHeight, terrain);
    case 'PageUp':
      return key.control ? undefined : page(from, -1, viewHeight, terrain);
    case 'Home':
      return { row: key.control ? first(terrain.rows) : from.row, column: first(terrain.columns) };
    case 'End':
      return { row: key.control ? terrain.lastRow : from.row, column: terrain.lastColumn };
    default:
      return undefined;
  }
}

function first(axis: Terrain['rows']): number {
  return axis.shownFrom(0, 1) ?? 0;
}

function selectAll(terrain: Terrain): Selection {
  return selectArea(
    { row: 0, column: 0, rows: terrain.lastRow + 1, columns: terrain.lastColumn + 1 },
    terrain,
  );
}
