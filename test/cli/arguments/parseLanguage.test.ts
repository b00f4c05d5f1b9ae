import { parseLanguage } from '../../../src/cli/arguments/parseLanguage';

describe('parseLanguage', () => {
  it.each([
    ['recalculate a b', 'zh'],
    ['recalculate a b --lang en', 'en'],
    ['--lang=zh-CN undo a b', 'zh'],
    ['undo a b --lang EN', 'en'],
    ['undo a b --lang zh --lang en', 'en'],
    ['undo a b --lang', 'zh'],
  ])('%s → %s', (line, language) => {
    expect(parseLanguage(line.split(' '))).toBe(language);
  });

  it('names a language that is not spoken', () => {
    expect(parseLanguage(['undo', '--lang', 'fr'])).toEqual({ unknown: 'fr' });
  });
});
