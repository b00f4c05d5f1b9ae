import { fillIn, sayReason, textsOf } from '../../src/locales';

/** Every key of a table of texts, as a path, and the places that its sentence fills in. */
function keysOf(table: object, path = ''): readonly string[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}/${key}`;
    if (typeof value === 'object' && value !== null) return keysOf(value, here);
    const places = typeof value === 'string' ? [...value.matchAll(/\{\w+\}/g)].map(String).sort() : [];
    return [[here, ...places].join(' ')];
  });
}

describe('the texts of both languages', () => {
  it('have the same keys, and fill in the same places', () => {
    expect(keysOf(textsOf('en-US'))).toEqual(keysOf(textsOf('zh-CN')));
  });

  it('are never empty', () => {
    for (const language of ['zh-CN', 'en-US'] as const)
      expect(Object.values(textsOf(language).findings).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('say a reason of an item and one of its rows together', () => {
    const texts = textsOf('zh-CN');
    expect(sayReason(texts, { code: 'claimed', params: { text: '已完成' } })).toContain('已完成');
    expect(sayReason(texts, { code: 'shared-total', params: {} })).toBe(texts.ledgerReasons['shared-total']);
  });
});

describe('fillIn', () => {
  it.each([
    ['第 {row} 行', { row: 3 }, '第 3 行'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['{missing}', {}, '{missing}'],
  ])('%s', (sentence, params, filled) => {
    expect(fillIn(sentence, params)).toBe(filled);
  });
});
