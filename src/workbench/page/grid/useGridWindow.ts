import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import type { Span } from '../scene/layoutRow';
import type { SheetScene } from '../scene/SheetScene';
import type { GridFrame } from './frameOf';

const NOTHING: Span = { first: 0, last: -1 };
const MORE_ROWS = 6;
const MORE_COLUMNS = 2;

/** The rows and columns that scroll and are in view, with a few more around them. */
export interface GridWindow {
  readonly rows: Span;
  readonly columns: Span;
}

/** Follows the scroller; what is in view comes from the virtualiser, sizes from the scene. */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement>,
  scene: SheetScene,
  frame: GridFrame,
): GridWindow {
  const { rows, columns, view } = scene;
  const vertical = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => rows.size(row),
    paddingStart: frame.headingHeight,
    overscan: MORE_ROWS,
  });
  const horizontal = useVirtualizer({
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => columns.size(column),
    paddingStart: frame.headingWidth,
    overscan: MORE_COLUMNS,
    horizontal: true,
  });
  useLayoutEffect(() => {
    vertical.measure();
  }, [vertical, rows]);
  useLayoutEffect(() => {
    horizontal.measure();
  }, [horizontal, columns]);
  return {
    rows: behindFrozen(vertical.getVirtualIndexes(), view.frozenRows),
    columns: behindFrozen(horizontal.getVirtualIndexes(), view.frozenColumns),
  };
}

function behindFrozen(indexes: readonly number[], frozen: number): Span {
  const [first] = indexes;
  const last = indexes.at(-1);
  return first === undefined || last === undefined ? NOTHING : { first: Math.max(first, frozen), last };
}
