import fc from 'fast-check';
import { exactDigits, shiftDigits } from '../../../src/domain/sheet/exactDigits';

test.each([
  ['0.874', 2, '87.4'],
  ['1', 2, '100'],
  ['0.0005', 2, '0.05'],
  ['103.4', -2, '1.034'],
  ['5', -3, '0.005'],
  ['-0.5', 1, '-5'],
  ['0', 2, '0'],
])('%p moved by %p is %p', (digits, places, expected) => {
  expect(shiftDigits(digits, places)).toBe(expected);
});

test('digits are the number again, to fifteen places', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      expect(Number(exactDigits(value))).toBe(Number(value.toPrecision(15)) + 0);
    }),
  );
});
