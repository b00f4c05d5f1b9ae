import fc from 'fast-check';
import nzh from 'nzh';
import { parseChineseNumeral } from '../../../src/domain/quantity/chineseNumeral';

describe('parseChineseNumeral', () => {
  it.each([
    ['十', '10'],
    ['十八', '18'],
    ['二十三', '23'],
    ['两', '2'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['一百五', '150'],
    ['三千五', '3500'],
    ['一万', '10000'],
    ['一万五', '15000'],
    ['一万零五', '10005'],
    ['十二万三千', '123000'],
    ['一亿二千万', '120000000'],
    ['两万五千', '25000'],
    ['〇', '0'],
  ])('%s is %s', (text, value) => {
    expect(parseChineseNumeral(text)?.toFraction()).toBe(value);
  });

  it.each(['', '三二', '二〇二四', '百', '千', '万', '零五', '十十', '一百千', '一万亿万', '五四三'])(
    '%s is no numeral',
    (text) => {
      expect(parseChineseNumeral(text)).toBeNull();
    },
  );

  it('reads every numeral that another library writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (value) => {
        expect(parseChineseNumeral(nzh.cn.encodeS(value, { tenMin: true }))?.toString()).toBe(String(value));
      }),
    );
  });
});
