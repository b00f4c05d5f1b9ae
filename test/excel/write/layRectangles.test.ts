import { layRectangles } from '../../../src/excel/write/layRectangles';

type Matrix = readonly (readonly (string | null)[])[];

/** What the cells hold once the rectangles were painted in order. */
function paint(matrix: Matrix): (string | null)[][] {
  const cells = matrix.map((row) => row.map((): string | null => null));
  for (const { key, area } of layRectangles(matrix))
    for (let row = area.row; row < area.row + area.rows; row += 1)
      cells[row]?.fill(key, area.column, area.column + area.columns);
  return cells;
}

describe('layRectangles', () => {
  it.each<[string, Matrix]>([
    ['nothing', []],
    ['only cells that are left out', [[null, null]]],
    [
      'one look',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
    ],
    [
      'single cells that stand out',
      [
        ['a', 'b', 'a'],
        ['a', 'a', 'a'],
        ['b', 'a', 'c'],
      ],
    ],
    [
      'cells left out between others',
      [
        ['a', null, 'b'],
        [null, 'a', 'a'],
      ],
    ],
    ['rows of different length', [['t'], ['a', 'a', 'b'], ['a', 'b', 'b']]],
  ])('gives every cell its key: %s', (_, matrix) => {
    expect(paint(matrix)).toEqual(matrix);
  });

  it('takes a rectangle for the whole and one for each cell that stands out, equal ones together', () => {
    const matrix = [
      ['a', 'b', 'a'],
      ['c', 'a', 'a'],
      ['a', 'a', 'b'],
    ];
    expect(layRectangles(matrix)).toEqual([
      { key: 'a', area: { row: 0, column: 0, rows: 3, columns: 3 } },
      { key: 'b', area: { row: 0, column: 1, rows: 1, columns: 1 } },
      { key: 'b', area: { row: 2, column: 2, rows: 1, columns: 1 } },
      { key: 'c', area: { row: 1, column: 0, rows: 1, columns: 1 } },
    ]);
  });
});
