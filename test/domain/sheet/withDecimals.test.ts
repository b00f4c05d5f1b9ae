import { withDecimals } from '../../../src/domain/sheet/withDecimals';

test.each([
  ['0%', 1, '0.0%'],
  ['0.0%', 2, '0.00%'],
  ['0.00%', 2, '0.00%'],
  ['0%;[Red]-0%', 1, '0.0%;[Red]-0.0%'],
  ['0.0"0%"', 2, '0.00"0%"'],
  ['[<0.75]0.0%;0%', 2, '[<0.75]0.00%;0.00%'],
  ['#,##0.0', 2, '#,##0.00'],
  ['0', 0, '0'],
])('%p with %p decimals is %p', (format, decimals, expected) => {
  expect(withDecimals(format, decimals)).toBe(expected);
});
