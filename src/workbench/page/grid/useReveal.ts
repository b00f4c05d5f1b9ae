import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { SheetScene } from '../scene/SheetScene';
import type { CellPlace } from '../selection/Selection';
import type { GridFrame } from './frameOf';
import { scrollToShow } from './scrollToShow';

interface Revealing {
  readonly scene: SheetScene;
  readonly frame: GridFrame;
  readonly reveal: CellPlace | undefined;
}

/** Scrolls to a cell once for each time that it is asked for; what changes later does not scroll back. */
export function useReveal(scroller: RefObject<HTMLDivElement>, { scene, frame, reveal }: Revealing): void {
  const done = useRef<CellPlace | undefined>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !reveal || done.current === reveal) return;
    done.current = reveal;
    element.scrollTop = scrollToShow(scene.rows, reveal.row, {
      scrolled: element.scrollTop,
      shown: element.clientHeight - frame.headingHeight,
      frozen: frame.frozenHeight,
    });
    element.scrollLeft = scrollToShow(scene.columns, reveal.column, {
      scrolled: element.scrollLeft,
      shown: element.clientWidth - frame.headingWidth,
      frozen: frame.frozenWidth,
    });
  });
}
