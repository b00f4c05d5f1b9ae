import { linesOf } from '../../../src/domain/sheet/linesOf';

/** A room of ten half-width places at a size of ten points. */
const ROOM = 54;

it.each([
  ['', 1],
  ['民政局', 1],
  ['一二三四五', 1],
  ['一二三四五六', 2],
  ['一二三四五。', 2],
  ['一二三四1五', 2],
  ['abc defg', 1],
  ['abcdef ghijkl', 2],
  ['abcdefghijklmno', 2],
  ['第一行\n第二行', 2],
])('%j takes %s lines', (text, lines) => {
  expect(linesOf(text, ROOM, 10)).toBe(lines);
});

it('wraps a wide letter that has only half a place left', () => {
  expect(linesOf('一'.repeat(15), 4 + 9 * 5, 10)).toBe(4);
});
