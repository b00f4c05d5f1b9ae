import { offerUnitNames } from '../../../src/application/unitNames/offerUnitNames';
import { normaliseUnit, sayUnit } from '../../../src/application/unitNames/sayUnit';
import { parseUnitName } from '../../../src/application/unitNames/UnitNames';

describe('offering units as one', () => {
  it.each([
    [['县民政局', '民政局', '民政局'], [{ name: '民政局', others: ['县民政局'] }]],
    [['湘乡市民政局', '湘乡市民政局', '民政局'], [{ name: '湘乡市民政局', others: ['民政局'] }]],
    [['县民政局', '湘乡县民政局', '民政局'], [{ name: '民政局', others: ['县民政局', '湘乡县民政局'] }]],
  ])('%j', (units, expected) => {
    expect(offerUnitNames(units, [])).toEqual(expected);
  });

  it.each([
    ['two offices of two places', ['甲县民政局', '乙县民政局', '民政局']],
    ['names that only look alike', ['教育局', '体育局']],
    ['a longer name that is no place before the short one', ['退役军人事务局', '事务局']],
    ['several units in one cell', ['民政局、县财政局', '财政局']],
    ['one way of writing, differing in width and spaces', ['民政局', '民 政局', '民政局 ']],
    ['empty cells', ['', ' ']],
  ])('offers nothing for %s', (_, units) => {
    expect(offerUnitNames(units, [])).toEqual([]);
  });

  it.each([true, false])('never asks again what was settled (%s)', (same) => {
    const decisions = [{ name: '民政局', others: ['县民政局'], same }];
    expect(offerUnitNames(['县民政局', '民政局'], decisions)).toEqual([]);
  });
});

describe('telling a unit by its settled name', () => {
  const decisions = [
    { name: '民政局', others: ['县民政局'], same: true },
    { name: '住建局', others: ['县住建局'], same: false },
  ];

  it.each([
    ['县民政局', '民政局'],
    ['县 民政局', '民政局'],
    ['民政局', '民政局'],
    ['县住建局', '县住建局'],
    ['卫健局', '卫健局'],
  ])('%s → %s', (unit, expected) => {
    expect(sayUnit(unit, decisions)).toBe(expected);
  });

  it('sees through width, spaces and kinds of brackets', () => {
    expect(normaliseUnit('卫健局（牵头） 【省】')).toBe('卫健局(牵头)(省)');
  });
});

describe('a stored decision', () => {
  it.each([
    '',
    'x',
    '{}',
    '[]',
    '{"name":1,"others":[],"same":true}',
    '{"name":"a","others":"b","same":true}',
  ])('is none in %j', (line) => {
    expect(parseUnitName(line)).toBeNull();
  });
});
