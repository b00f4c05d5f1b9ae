import { wrapDisplay } from '../../../src/cli/report/wrapDisplay';

describe('wrapDisplay', () => {
  it.each([
    ['完成二十公里', 8, ['完成二十', '公里']],
    ['完成,二十', 6, ['完成,', '二十']],
    ['得103.4%整', 7, ['得', '103.4%', '整']],
    ['化解(户)', 5, ['化解', '(户)']],
    ['the ratio that stands', 9, ['the ratio', 'that', 'stands']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 10, ['']],
  ])('%s in %s columns', (text, columns, lines) => {
    expect(wrapDisplay(text, columns)).toEqual(lines);
  });
});
