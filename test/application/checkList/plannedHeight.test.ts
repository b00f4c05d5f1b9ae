import { plannedHeight } from '../../../src/application/checkList/plannedHeight';
import type { DescribedCell } from '../../../src/domain/sheet/SheetDescription';

const text = (words: string): DescribedCell<string> => ({
  content: { kind: 'text', text: words },
  style: 'text',
});

describe('the height of a row of the check list', () => {
  it('is one line of 10 points for short texts and numbers', () => {
    expect(
      plannedHeight([text('民政局'), { content: { kind: 'number', value: 1 }, style: 'percent1' }], [12, 9]),
    ).toBe(18);
  });

  it.each([
    ['a text over its column', '已完成改造选点,进入施工阶段,除一所外其余已完工', 12, 4],
    ['lines of its own', '225 人\n1575 月', 12, 2],
  ])('grows with %s', (_, words, width, lines) => {
    expect(plannedHeight([text(words)], [width])).toBeGreaterThanOrEqual(lines * 14);
  });
});
