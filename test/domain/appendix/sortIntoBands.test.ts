import Fraction from 'fraction.js';
import { sortIntoBands } from '../../../src/domain/appendix/sortIntoBands';

const item = (name: string, ratio: Fraction | null) => {
  return { category: '', name, unit: '', task: '', progress: '', ratio };
};

const items = [
  item('甲', new Fraction(1)),
  item('乙', new Fraction(3, 4)),
  item('丙', new Fraction(7499, 10_000)),
  item('丁', null),
  item('戊', new Fraction(12)),
  item('己', new Fraction(9999, 10_000)),
];

it.each([
  [new Fraction(3, 4), ['甲戊', '乙己', '丙']],
  [new Fraction(1, 12), ['甲戊', '乙丙己', '']],
  [new Fraction(1), ['甲戊', '', '乙丙己']],
])('sorts by a threshold of %s, exactly, in the order of the ledger', (threshold, names) => {
  const { appendices, withoutRatio } = sortIntoBands(items, threshold);
  expect(appendices.map((appendix) => appendix.items.map(({ name }) => name).join(''))).toEqual(names);
  expect(appendices.map(({ number, band }) => [number, band])).toEqual([
    [1, 'completed'],
    [2, 'on-schedule'],
    [3, 'behind'],
  ]);
  expect(withoutRatio.map(({ name }) => name)).toEqual(['丁']);
  expect(appendices.map((appendix) => appendix.withoutRatio)).toEqual([0, 0, 1]);
});
