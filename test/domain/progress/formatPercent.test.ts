import Fraction from 'fraction.js';
import { bandOf } from '../../../src/domain/progress/bandOf';
import { formatPercent } from '../../../src/domain/progress/formatPercent';

describe('formatPercent', () => {
  it.each([
    ['3488/3375', 1, '103.3%'],
    ['7/22', 1, '31.8%'],
    ['1/1', 1, '100.0%'],
    ['1/1', 0, '100%'],
    ['0/1', 1, '0.0%'],
    ['1/2000', 1, '0.1%'],
    ['1249/10000', 1, '12.5%'],
    ['7496/10000', 1, '75.0%'],
    ['7496/10000', 2, '74.96%'],
    ['-1/8', 1, '-12.5%'],
  ])('%s with %d decimals is %s', (ratio, decimals, wanted) => {
    expect(formatPercent(new Fraction(ratio), decimals)).toBe(wanted);
  });
});

describe('bandOf', () => {
  it.each([
    ['1/1', 'completed'],
    ['9999/10000', 'on-schedule'],
    ['3/4', 'on-schedule'],
    ['7499/10000', 'behind'],
  ])('%s is %s', (ratio, band) => {
    expect(bandOf(new Fraction(ratio), new Fraction('3/4'))).toBe(band);
  });
});
