import Fraction from 'fraction.js';
import { assess } from '../../../src/domain/progress/assess';
import { formatQuantity } from '../../../src/domain/quantity/formatQuantity';

describe('a hint that lists units', () => {
  it('leaves 人 and 月 apart: 225 people, 1575 months', () => {
    const { parts, ratio } = assess({
      name: '康复救助残疾儿童(人/月)',
      task: { kind: 'text', text: '225 人/1575 月' },
      progress: { kind: 'text', text: '321 人/1666. 5 月' },
      ratioCell: { kind: 'none' },
      threshold: new Fraction(3, 4),
    });
    expect(parts.map(({ target, achieved }) => [formatQuantity(target), formatQuantity(achieved)])).toEqual([
      ['225 人', '321 人'],
      ['1,575 月', '1,666.5 月'],
    ]);
    expect(ratio?.toFraction()).toBe('1111/1050');
  });

  it('still completes a shortened rate: 60 元 under 元/月/人', () => {
    const { parts } = assess({
      name: '提高困难残疾人生活补贴发放标准 元/月/人',
      task: { kind: 'text', text: '不低于60元' },
      progress: { kind: 'number', digits: '60', percent: false },
      ratioCell: { kind: 'none' },
      threshold: new Fraction(3, 4),
    });
    expect(parts[0]?.target.unit?.dimension).toBe(parts[0]?.achieved.unit?.dimension);
    expect(parts[0]?.ratio.toFraction()).toBe('1');
  });
});
