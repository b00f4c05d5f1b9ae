import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FoundNumber, ReviewItem } from '../../../src/application';
import { markedParts } from '../../../src/taskpane/review/markedParts';
import { fakeServices, review, reviewItem } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const reference = (key: string) => ({ sheet: '9月', key, fingerprint: 'a' });

const named = (key: string, over: Partial<ReviewItem> = {}): ReviewItem => {
  const { result } = reviewItem();
  return reviewItem({ reference: reference(key), result: { ...result, name: key }, ...over });
};

/** The page with these items read. */
async function page(items: readonly ReviewItem[] = [], options: Parameters<typeof renderPane>[0] = {}) {
  const sights = { ...fakeServices().sights, review: jest.fn(() => Promise.resolve(review(...items))) };
  const pane = await renderPane({ ...options, services: { sights, ...options.services } });
  const english = options.language === 'en-US';
  await userEvent.click(button(english ? 'Review' : '核对'));
  await userEvent.click(
    await screen.findByRole('button', { name: english ? 'Start reviewing' : '开始核对' }),
  );
  return pane;
}

describe('the review page', () => {
  it('reads the ledger only when it is asked to', async () => {
    const { services } = await renderPane();
    await userEvent.click(button('核对'));
    await screen.findByRole('button', { name: '开始核对' });
    expect(services.sights.review).not.toHaveBeenCalled();
  });

  it('shows the text with the numbers marked, what was reported and what the rule says', async () => {
    await page();
    expect(screen.getByText('119 套').tagName).toBe('MARK');
    expect(screen.getByText('119 套').title).toBe('参与比较的数字 119 套');
    expect(screen.getByText('60%').title).toBe('局部 60%，不比较');
    expect(screen.getByRole('radio', { name: '保留填报的比例 100.0%' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '采纳规则的结论 55.6%' })).toBeTruthy();
  });

  it('goes from item to item by buttons and keys, never past the ends, and leaves keys to fields', async () => {
    await page([named('甲'), named('乙'), named('丙', { doubtful: false })]);
    expect(screen.getByText('第 1 项，共 2 项')).toBeTruthy();
    await userEvent.click(button('下一项'));
    expect(screen.getByText('第 2 项，共 2 项')).toBeTruthy();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    expect(screen.getByText('第 1 项，共 2 项')).toBeTruthy();
    await userEvent.click(screen.getByRole('textbox', { name: '理由' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('第 1 项，共 2 项')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '显示' }), '全部项目（3）');
    expect(screen.getByText('第 1 项，共 3 项')).toBeTruthy();
  });

  it('keeps what was reported as the first choice, and decides without a preview', async () => {
    const { services } = await page([named('甲')], {
      services: { preferences: { ...fakeServices().preferences, readPreviewFirst: () => true } },
    });
    await userEvent.click(button('认定并写入'));
    expect(services.saveDecisions).toHaveBeenCalledWith(
      expect.objectContaining({
        preview: false,
        changes: [{ item: reference('甲'), choice: { kind: 'keep', note: '' } }],
      }),
    );
    expect(screen.getAllByText(/已保存认定/).length).toBeGreaterThan(0);
  });

  it('takes a ratio of the reviewer only with a percentage and a reason', async () => {
    const { services } = await page([named('甲')]);
    await userEvent.click(screen.getByRole('radio', { name: '另填一个比例' }));
    await userEvent.click(button('认定并写入'));
    expect(screen.getByText(/请填写百分数/)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: '比例（%）' }), '85.5');
    await userEvent.click(button('认定并写入'));
    expect(screen.getByText('另填比例须写明理由。')).toBeTruthy();
    expect(services.saveDecisions).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: '理由' }), '现场核实');
    await userEvent.click(button('认定并写入'));
    const choice = { kind: 'typed', percent: '85.5', note: '现场核实', replaceFormula: false };
    expect(services.saveDecisions).toHaveBeenCalledWith(
      expect.objectContaining({ changes: [{ item: reference('甲'), choice }] }),
    );
  });

  it('replaces a formula only where that is confirmed', async () => {
    const { services } = await page([named('甲', { formula: '=F4/E4' })]);
    await userEvent.click(screen.getByRole('radio', { name: /采纳/ }));
    await userEvent.click(button('认定并写入'));
    expect(services.saveDecisions).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /用数值替换单元格中的公式 =F4\/E4/ }));
    await userEvent.click(button('认定并写入'));
    expect(services.saveDecisions).toHaveBeenCalledTimes(1);
  });

  it('decides equal cases together where that is asked for', async () => {
    const { services } = await page([named('甲'), named('乙'), named('丙', { caseKey: 'other' })]);
    await userEvent.click(screen.getByRole('checkbox', { name: '同类的 2 项一并这样认定' }));
    await userEvent.click(button('认定并写入'));
    const choice = { kind: 'keep', note: '' };
    expect(services.saveDecisions).toHaveBeenCalledWith(
      expect.objectContaining({
        changes: [
          { item: reference('甲'), choice },
          { item: reference('乙'), choice },
        ],
      }),
    );
  });

  it('takes a decision back', async () => {
    const { ratio, shown } = { ratio: reviewItem().result.effective, shown: '90.0%' };
    if (ratio === null) throw new Error('the fixture has a ratio');
    const decision = { kind: 'typed' as const, ratio, shown, note: '现场核实' };
    const { services } = await page([named('甲', { decision })]);
    expect(screen.getByText('没有需要核对的项目。')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '显示' }), '已认定的（1）');
    await userEvent.click(button('撤回认定'));
    expect(services.saveDecisions).toHaveBeenCalledWith(
      expect.objectContaining({ changes: [{ item: reference('甲'), choice: null }] }),
    );
  });

  it('keeps what is gone through, and the place in it, over the look that follows a decision', async () => {
    await page([named('甲'), named('乙'), named('丙', { doubtful: false })]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '显示' }), '全部项目（3）');
    await userEvent.click(button('下一项'));
    await userEvent.click(button('认定并写入'));
    expect(await screen.findByText('第 2 项，共 3 项')).toBeTruthy();
  });

  it('tells why a decision could not be taken', async () => {
    const finding = { code: 'decision-changed', params: { name: '甲' }, cell: null };
    await page([named('甲')], {
      services: { saveDecisions: () => Promise.resolve({ kind: 'refused', finding }) },
    });
    await userEvent.click(button('认定并写入'));
    expect(screen.getAllByText(/“甲”的任务或进度在打开核对页之后已改动/).length).toBeGreaterThan(0);
  });
});

describe('the numbers marked in a text', () => {
  const number = (start: number, end: number): FoundNumber => {
    return { side: 'progress', start, end, shown: '', role: 'amount', compared: true };
  };

  it.each([
    ['a number in the middle', '完成120户', [number(2, 6)], ['完成', '120户']],
    ['numbers in any order', '1和2', [number(2, 3), number(0, 1)], ['1', '和', '2']],
    ['a number inside another', '12户', [number(0, 3), number(0, 2)], ['12户']],
    ['one that reaches past the end', '12', [number(0, 5)], ['12']],
    ['no number', '已完成', [], ['已完成']],
    ['no text', '', [], []],
  ])('%s loses no character', (_, text, numbers, parts) => {
    expect(markedParts(text, numbers).map((part) => part.text)).toEqual(parts);
  });
});

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('for everybody, in %s and %s', (language, shade) => {
  it('has no accessibility fault that axe knows', async () => {
    const { container, actions } = await page([named('甲', { formula: '=A1' }), named('乙')], {
      language,
      shade,
    });
    await act(() => actions.decide([]));
    expect(await faultsOf(container)).toEqual([]);
  });
});
