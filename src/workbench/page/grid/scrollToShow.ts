import type { Axis } from '../axis/Axis';

/** One direction of the grid's window: how far it is scrolled, how much it shows beside headings, how much is frozen. */
export interface Window {
  readonly scrolled: number;
  readonly shown: number;
  readonly frozen: number;
}

/** How far to scroll so that an item is seen whole: as little as possible, not at all for a frozen one. */
export function scrollToShow(axis: Axis, index: number, { scrolled, shown, frozen }: Window): number {
  const [start, end] = [axis.start(index), axis.end(index)];
  if (end <= frozen) return scrolled;
  if (start < scrolled + frozen) return Math.max(0, start - frozen);
  if (end > scrolled + shown) return Math.max(0, Math.min(end - shown, start - frozen));
  return scrolled;
}
