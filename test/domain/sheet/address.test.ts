import fc from 'fast-check';
import { formatAddress, formatArea } from '../../../src/domain/sheet/formatAddress';
import { parseAddress } from '../../../src/domain/sheet/parseAddress';

test.each([
  [2, 6, 'G3'],
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [9, 26, 'AA10'],
  [1048575, 16383, 'XFD1048576'],
])('row %p, column %p is %p', (row, column, address) => {
  expect(formatAddress(row, column)).toBe(address);
  expect(parseAddress(address)).toEqual({ row, column, rows: 1, columns: 1 });
});

test.each([
  ['C3:D8', { row: 2, column: 2, rows: 6, columns: 2 }],
  ['D8:C3', { row: 2, column: 2, rows: 6, columns: 2 }],
  ["'进度 台账'!$C$3:$D$8", { row: 2, column: 2, rows: 6, columns: 2 }],
])('%p', (address, area) => {
  expect(parseAddress(address)).toEqual(area);
});

test.each(['', 'C', '3', 'C0', 'ABCD1', 'A1:B2:C3', 'A1:', '合计'])('%p is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test('an area comes back from its address', () => {
  const cell = {
    row: fc.nat(9999),
    column: fc.nat(999),
    rows: fc.integer({ min: 1, max: 99 }),
    columns: fc.integer({ min: 1, max: 99 }),
  };
  fc.assert(
    fc.property(fc.record(cell), (area) => {
      expect(parseAddress(formatArea(area))).toEqual(area);
    }),
  );
});
