import * as english from '../../../src/locales/en-US/reasons';
import * as chinese from '../../../src/locales/zh-CN/reasons';

describe('the sentences of reasons', () => {
  it.each(['reasons', 'bases', 'bands'] as const)('%s have the same keys in both languages', (table) => {
    expect(Object.keys(english[table])).toEqual(Object.keys(chinese[table]));
  });

  it('name the numbers and words involved', () => {
    const params = { achieved: '27.904 公里', target: '27 公里', ratio: '103.3%' };
    expect(chinese.reasons.computed(params)).toBe('完成 27.904 公里，任务 27 公里，比例 103.3%。');
    expect(english.reasons.computed(params)).toBe('Achieved 27.904 公里 of 27 公里: 103.3%.');
  });
});
