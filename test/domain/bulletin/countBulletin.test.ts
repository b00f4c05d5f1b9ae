import Fraction from 'fraction.js';
import { countBulletin } from '../../../src/domain/bulletin/countBulletin';
import { levelOf } from '../../../src/domain/bulletin/levelOf';

describe('the level that a category’s word names', () => {
  it.each([
    ['省实事', '省'],
    ['省级重点民生实事项目', '省'],
    ['湘潭市实事', '湘潭市'],
    ['县民生实事', '县'],
    ['湘乡市本级实事', '湘乡市'],
  ])('%s: %s', (word, level) => {
    expect(levelOf(word)).toBe(level);
  });

  it.each(['就业社保类', '民生实事', '城市', '省', '', '实事'])('%s names none', (word) => {
    expect(levelOf(word)).toBeNull();
  });
});

const item = (category: string, unit: string, ratio: Fraction | null, platform = false) => {
  return { category, unit, ratio, platform };
};

const items = [
  item('市实事', '民政局', new Fraction(1)),
  item('省实事、市实事', '民政局', new Fraction(3, 4)),
  item('省级民生实事 市实事', '教育局', new Fraction(1, 2), true),
  item('省实事', '', null),
  item('教育类', '教育局', new Fraction(2)),
];

it('counts an item of two levels in both, the highest level first, and each unit once', () => {
  const count = countBulletin(items, new Fraction(3, 4));
  expect(count.categories.map(({ word, items: own }) => [word, own.length])).toEqual([
    ['省实事', 3],
    ['市实事', 3],
  ]);
  expect(count.shared).toEqual([items[1], items[2]]);
  expect(count.units).toEqual([items[0], items[2]]);
  expect(Object.values(count.bands).map((own) => own.length)).toEqual([2, 1, 1]);
  expect(count.withoutRatio).toEqual([items[3]]);
  expect(count.platform).toEqual([items[2]]);
});
