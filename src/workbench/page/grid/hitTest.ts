import type { Axis } from '../axis/Axis';
import type { SheetScene } from '../scene/SheetScene';
import type { CellPlace } from '../selection/Selection';
import type { GridFrame } from './frameOf';

/** What lies under the pointer. The place is the nearest cell even outside the cells. */
export interface Hit extends CellPlace {
  readonly on: 'cell' | 'columnHeading' | 'rowHeading' | 'corner';
}

/** The window through which the sheet is seen. */
export interface Viewport {
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** What lies under a point, in pixels from the top left corner of the grid's window. */
export function hitTest(
  scene: SheetScene,
  frame: GridFrame,
  view: Viewport,
  point: { readonly x: number; readonly y: number },
): Hit {
  const x = point.x - frame.headingWidth;
  const y = point.y - frame.headingHeight;
  return {
    on: partOf(x < 0, y < 0),
    column: itemAt(scene.columns, x, frame.frozenWidth, view.scrollLeft),
    row: itemAt(scene.rows, y, frame.frozenHeight, view.scrollTop),
  };
}

function partOf(left: boolean, above: boolean): Hit['on'] {
  if (left && above) return 'corner';
  if (above) return 'columnHeading';
  return left ? 'rowHeading' : 'cell';
}

/** Frozen items do not scroll. */
function itemAt(axis: Axis, pixel: number, frozen: number, scrolled: number): number {
  const at = Math.max(0, pixel);
  return axis.at(at < frozen ? at : at + scrolled);
}
