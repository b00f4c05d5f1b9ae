import { parsePercent } from '../../../src/application';

describe('parsePercent', () => {
  it.each([
    ['85.5', '171/200'],
    ['85.5%', '171/200'],
    [' ８５．５％ ', '171/200'],
    ['0', '0'],
    ['112', '28/25'],
  ])('reads %s', (text, ratio) => {
    expect(parsePercent(text)?.toFraction()).toBe(ratio);
  });

  it.each(['', '%', '-5', '约80', '7/22', '80%90', '1,000', '1e3', '80‰'])(
    'takes no ratio from %s',
    (text) => {
      expect(parsePercent(text)).toBeNull();
    },
  );
});
