import * as english from '../../../src/locales/en-US/reasons';
import { words as englishWords } from '../../../src/locales/en-US/words';
import * as chinese from '../../../src/locales/zh-CN/reasons';
import { words as chineseWords } from '../../../src/locales/zh-CN/words';

describe('the sentences of reasons', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(english.reasons)).toEqual(Object.keys(chinese.reasons));
  });

  it.each(['bases', 'bands'] as const)('%s have the same keys in both languages', (table) => {
    expect(Object.keys(englishWords[table])).toEqual(Object.keys(chineseWords[table]));
  });

  it('name the numbers and words involved', () => {
    const params = { achieved: '27.904 公里', target: '27 公里', ratio: '103.3%' };
    expect(chinese.reasons.computed(params)).toBe('完成 27.904 公里，任务 27 公里，比例 103.3%。');
    expect(english.reasons.computed(params)).toBe('Achieved 27.904 公里 of 27 公里: 103.3%.');
  });
});
