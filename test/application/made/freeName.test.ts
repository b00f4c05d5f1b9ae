import { freeName, sheetName } from '../../../src/application/made/freeName';

const LONG = '重'.repeat(40);

describe('sheetName leaves what Excel takes', () => {
  it.each([
    ['反馈表-民政局', '反馈表-民政局'],
    ['a:b\\c/d?e*f[g]h', 'a b c d e f g h'],
    ['县 \t\n 民政局', '县 民政局'],
    ["'县'民政局'", "县'民政局"],
    [" ' 县局 ' ", '县局'],
    ['="1"&A1', '="1"&A1'],
    [LONG, '重'.repeat(31)],
    [`${'a'.repeat(30)}'b`, 'a'.repeat(30)],
    [`${'a'.repeat(30)}𠮷`, 'a'.repeat(30)],
    ['///', '-'],
    ['', '-'],
    ['History', 'History-'],
  ])('%j', (text, name) => {
    expect(sheetName(text)).toBe(name);
  });
});

describe('freeName', () => {
  it.each([
    ['反馈表-县/局', ['反馈表-县 局'], '反馈表-县 局 (2)'],
    ['a', ['A', 'a (2)'], 'a (3)'],
    [LONG, ['重'.repeat(31)], `${'重'.repeat(27)} (2)`],
    ['甲', [], '甲'],
  ])('%j beside %j', (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });
});
