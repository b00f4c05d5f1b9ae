import { Axis } from '../../../../src/workbench/page/axis/Axis';
import { scrollToKeep } from '../../../../src/workbench/page/grid/scrollToKeep';

/** Ten rows of 20 pixels; those named are hidden or of another height. */
const rows = (sizes: Readonly<Record<number, number>> = {}) =>
  new Axis({ count: 10, limit: 100, usualSize: 20, sizeOf: (row) => sizes[row] ?? 20 });
const hidden = (...numbers: readonly number[]) => Object.fromEntries(numbers.map((row) => [row, 0]));

describe('scrollToKeep', () => {
  it.each([
    ['rows above the first in view are hidden', 100, rows(hidden(1, 2, 3)), 40],
    ['the first in view is hidden: the next that is shown takes its place', 100, rows(hidden(5, 6)), 100],
    ['all up to the next shown one are hidden', 110, rows(hidden(0, 1, 2, 3, 4, 5, 6)), 0],
    ['a row above becomes higher', 100, rows({ 2: 50 }), 130],
    ['nothing changes its size: not even a part of a row is lost', 107, rows(), 107],
    ['the first in view becomes lower than what is scrolled of it', 115, rows({ 5: 10 }), 110],
  ])('where %s', (_, scrolled, axis, expected) => {
    expect(scrollToKeep({ axis: rows(), frozen: 0, scrolled }, { axis, frozen: 0 })).toBe(expected);
  });

  it('counts what is frozen above, before and after', () => {
    const before = { axis: rows(), frozen: 40, scrolled: 60 };
    expect(scrollToKeep(before, { axis: rows(hidden(2, 3)), frozen: 40 })).toBe(20);
    expect(scrollToKeep(before, { axis: rows(hidden(0)), frozen: 20 })).toBe(60);
  });

  it('stays at the top where it was', () => {
    const before = { axis: rows(), frozen: 40, scrolled: 0 };
    expect(scrollToKeep(before, { axis: rows(hidden(2, 3, 4)), frozen: 40 })).toBe(0);
  });
});
