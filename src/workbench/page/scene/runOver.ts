import type { SheetScene } from './SheetScene';

/** How far a text runs over empty cells to the left and right of its own, in pixels. */
export interface Run {
  readonly left: number;
  readonly right: number;
}

export const NO_RUN: Run = { left: 0, right: 0 };

/**
 * The run of a text that needs `missing` more pixels than its cell has: away from the side it is aligned to, over cells that
 * are empty and in no merge, and no further.
 */
export function runOver(
  scene: SheetScene,
  place: { readonly row: number; readonly column: number },
  side: 'left' | 'center' | 'right',
  missing: number,
): Run {
  if (missing <= 0) return NO_RUN;
  const share = side === 'center' ? missing / 2 : missing;
  return {
    left: side === 'left' ? 0 : room(scene, place, -1, share),
    right: side === 'right' ? 0 : room(scene, place, 1, share),
  };
}

function room(
  scene: SheetScene,
  { row, column }: { readonly row: number; readonly column: number },
  step: 1 | -1,
  wanted: number,
): number {
  let found = 0;
  for (let next = column + step; found < wanted && next >= 0 && next < scene.columns.count; next += step) {
    if (!isFree(scene, row, next)) break;
    found += scene.columns.size(next);
  }
  return Math.min(found, Math.ceil(wanted));
}

function isFree({ sheet }: SheetScene, row: number, column: number): boolean {
  const cell = sheet.cells.get(row, column);
  return (cell?.value ?? null) === null && !sheet.merges.at(row, column);
}
