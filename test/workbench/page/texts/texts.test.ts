import { XlsxError } from '../../../../src/xlsx';
import { readPageOptions } from '../../../../src/workbench/page/start/readPageOptions';
import { chooseLanguage } from '../../../../src/workbench/page/texts/chooseLanguage';
import { en } from '../../../../src/workbench/page/texts/en';
import { sentenceOf } from '../../../../src/workbench/page/texts/sentenceOf';
import { zh } from '../../../../src/workbench/page/texts/zh';

describe('the language', () => {
  test.each([
    ['', 'zh-CN', 'zh-CN'],
    ['', 'zh-HK', 'zh-CN'],
    ['', 'en-GB', 'en-US'],
    ['?lang=en', 'zh-CN', 'en-US'],
    ['?lang=ZH', 'de', 'zh-CN'],
  ])('%j with %s is %s', (query, preferred, language) => {
    expect(chooseLanguage(query, preferred)).toBe(language);
  });

  it('fills the same places in both', () => {
    const places = (texts: object): string[] =>
      Object.entries(texts).map(([key, text]: [string, unknown]) =>
        typeof text === 'string' ? `${key} ${(text.match(/\{\w+\}/g) ?? []).sort().join()}` : key,
      );
    expect(places(en)).toEqual(places(zh));
    expect(places(en.refusals)).toEqual(places(zh.refusals));
    expect(places(en.filter)).toEqual(places(zh.filter));
    expect(places(en.filter.operators)).toEqual(places(zh.filter.operators));
  });

  it('says refusals of the codec in words, anything else by its message', () => {
    expect(sentenceOf(new XlsxError('damaged-part', { part: 'xl/styles.xml' }), zh)).toContain(
      'xl/styles.xml',
    );
    expect(sentenceOf(new Error('boom'), en)).toContain('boom');
  });
});

describe('readPageOptions', () => {
  test.each([
    ['', 'assets/sample/ledger.xlsx'],
    ['?file=other.xlsx', 'other.xlsx'],
    ['?file=https://example.org/x.xlsx', 'assets/sample/ledger.xlsx'],
    ['?file=//example.org/x.xlsx', 'assets/sample/ledger.xlsx'],
    ['?file=../x.xlsx', 'assets/sample/ledger.xlsx'],
  ])('%j opens %s', (query, file) => {
    expect(readPageOptions(query, 'zh-CN').file).toBe(file);
  });

  it('offers no shared runtime where commands have a window of their own', () => {
    const { sets, sharedRuntime } = readPageOptions('?runtime=separate', 'zh-CN');
    expect(sharedRuntime).toBe(false);
    expect(sets).not.toHaveProperty('SharedRuntime');
    expect(sets).toHaveProperty('ExcelApi', '1.14');
  });
});
