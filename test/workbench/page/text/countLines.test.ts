import { countLines, pieces } from '../../../../src/workbench/page/text/countLines';

/** A Chinese sign is 10 wide, any other 5. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 10 : 5), 0);

describe('countLines', () => {
  test.each([
    ['', 50, 1],
    ['已完成', 30, 1],
    ['已完成', 29, 2],
    ['一二三四五六七', 30, 3],
    ['第一行\n第二行', 100, 2],
    ['a\r\nb\rc', 100, 3],
    ['不低于 700 元/月', 55, 2],
    ['abcdefghijkl', 20, 3],
  ])('%j in %i px takes %i lines', (text, width, lines) => {
    expect(countLines(text, width, widthOf)).toBe(lines);
  });

  it('keeps words together, and closing marks with what they close', () => {
    expect(pieces('已达5520元，(完成)。')).toEqual(['已', '达', '5520', '元，', '(完', '成)。']);
  });
});
