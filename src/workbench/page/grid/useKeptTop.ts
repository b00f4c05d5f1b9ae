import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { SheetScene } from '../scene/SheetScene';
import type { GridFrame } from './frameOf';
import { scrollToKeep, type Lying } from './scrollToKeep';

/**
 * Keeps the first row in view where it is when the rows change their sizes. How far was scrolled is noted as it happens:
 * the browser cuts it short before an effect could read it.
 */
export function useKeptTop(scroller: RefObject<HTMLDivElement>, scene: SheetScene, frame: GridFrame): void {
  const scrolled = useRef(0);
  const lying = useRef<Lying | undefined>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const note = () => {
      scrolled.current = element.scrollTop;
    };
    element.addEventListener('scroll', note);
    return () => {
      element.removeEventListener('scroll', note);
    };
  }, [scroller]);
  useLayoutEffect(() => {
    const before = lying.current;
    const after = { axis: scene.rows, frozen: frame.frozenHeight };
    lying.current = after;
    const element = scroller.current;
    if (!element || !before || before.axis === after.axis) return;
    element.scrollTop = scrollToKeep({ ...before, scrolled: scrolled.current }, after);
    scrolled.current = element.scrollTop;
  });
}
