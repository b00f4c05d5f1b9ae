import type { Axis } from '../axis/Axis';

/** Where rows lie, and how much of them is frozen above those that scroll. */
export interface Lying {
  readonly axis: Axis;
  readonly frozen: number;
}

/**
 * How far to scroll so that the first row in view stays the first when rows are hidden, shown or made higher. One that is
 * hidden now gives its place to the next that is shown, as in Excel when a filter is set.
 */
export function scrollToKeep(before: Lying & { readonly scrolled: number }, after: Lying): number {
  const pixel = before.scrolled + before.frozen;
  const top = before.axis.at(pixel);
  const into = Math.min(pixel - before.axis.start(top), after.axis.size(top));
  return Math.max(0, after.axis.start(top) + into - after.frozen);
}
