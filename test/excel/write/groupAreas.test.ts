import { groupAreas } from '../../../src/excel/write/groupAreas';
import type { Rectangle } from '../../../src/excel/write/groupRectangles';

const cell = (key: string, row: number, column = 0): Rectangle<string> => {
  return { key, area: { row, column, rows: 1, columns: 1 } };
};

describe('groupAreas', () => {
  it('joins neighbours in the list that have one key, and keeps the order', () => {
    const wide: Rectangle<string> = { key: 'b', area: { row: 4, column: 1, rows: 2, columns: 3 } };
    expect(groupAreas([cell('a', 0), cell('a', 2), wide, cell('a', 8)])).toEqual([
      { key: 'a', address: 'A1,A3' },
      { key: 'b', address: 'B5:D6' },
      { key: 'a', address: 'A9' },
    ]);
  });

  it('begins another address before one grows beyond 2,000 letters', () => {
    const groups = groupAreas(Array.from({ length: 1000 }, (_, index) => cell('a', index * 2)));
    expect(groups.length).toBeGreaterThan(1);
    expect(Math.max(...groups.map(({ address }) => address.length))).toBeLessThanOrEqual(2000);
    const addresses = groups.flatMap(({ address }) => address.split(','));
    expect(addresses).toHaveLength(1000);
    expect(addresses.slice(-1)).toEqual(['A1999']);
  });
});
