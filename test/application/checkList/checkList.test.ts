import Fraction from 'fraction.js';
import { filterableWords } from '../../../src/application/checkList/categoryWords';
import { wordsOfCategory } from '../../../src/domain/bulletin/wordsOfCategory';
import { excelNumber } from '../../../src/application/checkList/excelNumber';
import { hashContents } from '../../../src/application/made/hashContents';
import { freeName } from '../../../src/application/made/freeName';
import { decimalsOf, formatPercent, showRatio } from '../../../src/application/recalculate/showRatio';

const THREE_QUARTERS = new Fraction(3, 4);

describe('what the check list shows', () => {
  it.each([
    ['7/22', '31.8%'],
    ['3/4', '75.0%'],
    ['0.7496', '74.96%'],
    ['0.99999', '99.999%'],
    ['107/91', '117.6%'],
    ['0', '0.0%'],
  ])('shows %s as %s', (ratio, shown) => {
    expect(showRatio(new Fraction(ratio), THREE_QUARTERS)).toBe(shown);
  });

  it.each([
    ['0.12345', 0, '12%'],
    ['0.125', 0, '13%'],
    ['1.0335', 1, '103.4%'],
    ['0.004', 1, '0.4%'],
  ])('rounds %s to %i decimals, half up: %s', (ratio, decimals, shown) => {
    expect(formatPercent(new Fraction(ratio), decimals)).toBe(shown);
  });

  it.each([
    ['31.8%', 1],
    ['100%', 0],
    ['74.96%', 2],
    ['', 0],
  ])('sees the decimals of %p', (shown, decimals) => {
    expect(decimalsOf(shown)).toBe(decimals);
  });

  it('writes numbers of 15 digits, as Excel keeps them', () => {
    expect(excelNumber(new Fraction(7, 22))).toBe(0.318181818181818);
  });

  it.each([
    ['省实事、湘潭市实事', ['省实事', '湘潭市实事']],
    ['省实事', ['省实事']],
    ['', []],
  ])('takes %p apart', (category, words) => {
    expect(wordsOfCategory(category)).toEqual(words);
  });

  it('gives words columns of their own only where an item names more than one', () => {
    expect(filterableWords(['省实事', '湘潭市实事'])).toEqual([]);
    expect(filterableWords(['省实事', '省实事、湘潭市实事'])).toEqual(['省实事', '湘潭市实事']);
  });
});

describe('made sheets', () => {
  it('takes a sorted table for unedited, and an edited one not', () => {
    const rows = [
      ['a', 1],
      ['b', 2],
    ];
    expect(hashContents([['b', 2, ''], ['a', 1], []])).toBe(hashContents(rows));
    expect(
      hashContents([
        ['a', 1],
        ['b', 3],
      ]),
    ).not.toBe(hashContents(rows));
  });

  it.each([
    [[], '核对清单'],
    [['核对清单'], '核对清单 (2)'],
    [['核对清单', '核对清单 (2)'], '核对清单 (3)'],
  ])('beside %p the sheet is called %s', (taken, name) => {
    expect(freeName('核对清单', taken)).toBe(name);
  });

  it('keeps names within 31 characters', () => {
    const long = '清'.repeat(40);
    expect(freeName(long, ['清'.repeat(31)])).toBe(`${'清'.repeat(27)} (2)`);
  });
});
