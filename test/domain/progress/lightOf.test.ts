import Fraction from 'fraction.js';
import { lightOf } from '../../../src/domain/progress/lightOf';

const limits = { threshold: new Fraction('3/4'), yellowFrom: new Fraction('13/20') };

describe('lightOf', () => {
  it.each([
    ['3/4', null],
    ['0.74999999', 'yellow'],
    ['13/20', 'yellow'],
    ['0.64999999', 'red'],
    ['0', 'red'],
    ['1', null],
  ])('%s is %s', (ratio, light) => {
    expect(lightOf(new Fraction(ratio), limits)).toBe(light);
  });

  it('is none where no lights are used', () => {
    expect(lightOf(new Fraction(0), { ...limits, yellowFrom: null })).toBeNull();
  });
});
