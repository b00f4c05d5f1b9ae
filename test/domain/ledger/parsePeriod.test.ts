import { comparePeriods } from '../../../src/domain/ledger/Period';
import { parsePeriod } from '../../../src/domain/ledger/parsePeriod';

test.each([
  ['截至:2024年9月', 2024, 9],
  ['截至9月底', null, 9],
  ['湘乡市 1-9 月已完成的重点民生实事项目(25 项)', null, 9],
  ['2024年1—9月', 2024, 9],
  ['2024年1月至9月', 2024, 9],
  ['9月', null, 9],
  ['9月份台账', null, 9],
  ['2024.09', 2024, 9],
  ['2024-10', 2024, 10],
  ['台账202409', 2024, 9],
  ['十一月', null, 11],
  ['三季度', null, 9],
  ['2024年第二季度', 2024, 6],
  ['2024年上半年', 2024, 6],
  ['截至２０２４年１２月３１日', 2024, 12],
])('%p', (text, year, month) => {
  expect(parsePeriod(text)).toEqual({ year, month });
});

test.each(['进度台账', '2024年重点民生实事项目', '附件1', '第12期', '13月', '20241301'])(
  '%p tells no month',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

test('years count only where both are known', () => {
  expect(comparePeriods({ year: 2024, month: 12 }, { year: 2025, month: 1 })).toBeLessThan(0);
  expect(comparePeriods({ year: null, month: 10 }, { year: 2024, month: 9 })).toBeGreaterThan(0);
  expect(comparePeriods({ year: 2024, month: 9 }, { year: null, month: 9 })).toBe(0);
});
