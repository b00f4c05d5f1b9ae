import Fraction from 'fraction.js';
import { acceptanceGap } from '../../../src/domain/ledger/acceptanceGap';

const fraction = (text: string | null): Fraction | null => (text === null ? null : new Fraction(text));

describe('ratio and acceptance', () => {
  it.each([
    // ratio, acceptance, what is told
    ['0.95', '0.8', { kind: 'lags', points: '3/20' }],
    ['0.9', '0.8', null],
    ['0.90001', '0.8', { kind: 'lags', points: '10001/100000' }],
    ['1/3', '7/30', null],
    ['1.034', '0.9', { kind: 'lags', points: '67/500' }],
    ['0.5', '0.8', null],
    ['1', null, { kind: 'none' }],
    ['1.2', null, { kind: 'none' }],
    ['0.99999', null, null],
    ['1', '0', { kind: 'lags', points: '1' }],
    [null, '0.8', null],
    [null, null, null],
  ])('%s beside %s tells %j', (ratio, acceptance, told) => {
    const gap = acceptanceGap(fraction(ratio), fraction(acceptance));
    expect(gap?.kind === 'lags' ? { ...gap, points: gap.points.toFraction() } : gap).toEqual(told);
  });
});
