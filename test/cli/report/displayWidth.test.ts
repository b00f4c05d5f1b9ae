import { displayWidth, padDisplay } from '../../../src/cli/report/displayWidth';

describe('displayWidth', () => {
  it.each([
    ['G12', 3],
    ['完成', 4],
    ['75% 以上', 8],
    ['(所)', 4],
    ['，。', 4],
    ['“三合一”', 8],
    ['𠮷', 2],
  ])('%s takes %s columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('fills up to a number of columns', () => {
    expect(padDisplay('滞后', 6)).toBe('滞后  ');
  });
});
