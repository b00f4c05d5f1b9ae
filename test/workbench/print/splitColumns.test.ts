import { splitColumns } from '../../../src/workbench/print/splitColumns';

const WIDTHS = [50, 40, 30, 120, 10];
const widthOf = (column: number): number => WIDTHS[column] ?? 0;

it.each([
  ['all on one page', 250, [], [[0, 1, 2, 3, 4]]],
  ['as many as fit, one that is too wide alone', 100, [], [[0, 1], [2], [3], [4]]],
  [
    'a break before a column',
    250,
    [2],
    [
      [0, 1],
      [2, 3, 4],
    ],
  ],
])('%s', (_, room, breaks, pages) => {
  expect(splitColumns({ columns: [0, 1, 2, 3, 4], widthOf, room, breaks })).toEqual(pages);
});
