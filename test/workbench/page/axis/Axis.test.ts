import { Axis } from '../../../../src/workbench/page/axis/Axis';
import { digitWidth, widthToPixels } from '../../../../src/workbench/page/axis/pixels';

const axis = new Axis({ count: 4, limit: 10, usualSize: 5, sizeOf: (index) => [20, 0, 30, 10][index] ?? 0 });

describe('Axis', () => {
  test.each([
    [0, 0, 20],
    [1, 20, 20],
    [2, 20, 50],
    [3, 50, 60],
    [5, 65, 70],
  ])('item %i lies from %i to %i', (index, start, end) => {
    expect([axis.start(index), axis.end(index)]).toEqual([start, end]);
  });

  test.each([
    [-3, 0],
    [0, 0],
    [19, 0],
    [20, 2],
    [49, 2],
    [59, 3],
    [500, 3],
  ])('pixel %i belongs to item %i', (pixel, index) => {
    expect(axis.at(pixel)).toBe(index);
  });

  it('knows hidden items and steps over them', () => {
    expect(axis.isHidden(1)).toBe(true);
    expect(axis.shownFrom(1, 1)).toBe(2);
    expect(axis.shownFrom(1, -1)).toBe(0);
    expect(axis.shownFrom(10, 1)).toBeUndefined();
  });

  it('spans a run of items', () => {
    expect(axis.span(1, 2)).toBe(30);
  });
});

describe('pixels', () => {
  test.each([
    ['Calibri', 11, 7],
    ['等线', 11, 7],
    ['宋体', 11, 8],
    ['宋体', 12, 8],
  ])('a digit of %s %i is %i wide', (name, size, width) => {
    expect(digitWidth({ name, size })).toBe(width);
  });

  test.each([
    [9.140625, 7, 64],
    [36, 7, 252],
    [9, 8, 72],
  ])('a width of %d digits of %i px is %i px', (width, digit, pixels) => {
    expect(widthToPixels(width, digit)).toBe(pixels);
  });
});
