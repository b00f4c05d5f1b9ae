import fc from 'fast-check';
import { normalizeName } from '../../../src/domain/ledger/normalizeName';

test.each([
  ['残疾人“两项补贴”', '残疾人"两项补贴"'],
  ['「两癌」检查', '“两癌”检查'],
  ['农村公路（公里）', '农村公路 (公里)'],
  ['1.城市低保标准', '城市低保标准'],
  ['1、城市低保标准', '城市低保标准'],
  ['（三）城市低保标准', '城市低保标准'],
  ['一、城市低保标准', '城市低保标准'],
  ['(1)城市低保标准', '城市低保标准'],
  ['①城市低保标准', '城市低保标准'],
  ['城市\n低保　标准', '城市低保标准'],
  ['ＡＢ路', 'AB路'],
  ['⼾厕改造（⼾）', '户厕改造(户)'],
  ['⾼标准农⽥、⻚岩、⾨诊', '高标准农田、页岩、门诊'],
])('%p is %p', (first, second) => {
  expect(normalizeName(first)).toBe(normalizeName(second));
});

test.each([
  ['1.5万亩高标准农田', '5万亩高标准农田'],
  ['1000公里提质', '公里提质'],
  ['一产发展', '产发展'],
  ['三', ''],
])('%p is not %p', (first, second) => {
  expect(normalizeName(first)).not.toBe(normalizeName(second));
});

test('never throws, and spaces never matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalizeName(`  ${text}\n`)).toBe(normalizeName(text));
    }),
  );
});
