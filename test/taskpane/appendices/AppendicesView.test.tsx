import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parsePeriodText } from '../../../src/taskpane/texts/parsePeriodText';
import { appendices, fakeServices } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function page(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(options);
  await userEvent.click(button(options.language === 'en-US' ? 'Appendices' : '附件'));
  await screen.findByRole('button', { name: /^(生成附件|Build the appendices)$/ });
  return pane;
}

const seeing = (over: Parameters<typeof appendices>[0]) => ({
  sights: {
    ...fakeServices().sights,
    appendices: () => Promise.resolve({ kind: 'preview' as const, appendices: appendices(over) }),
  },
});

const listed = { name: '隐患整改', unit: '应急局', cell: { sheet: '9月', row: 40, column: 6 } };

describe('the page of appendices before its job', () => {
  it('tells the sheets that will be made; only one that stands leads there', async () => {
    const { services } = await page();
    expect((await screen.findByText('附件1（25 项） · 2 页 · 新建')).closest('button')).toBeNull();
    await userEvent.click(screen.getByText('附件3（1 项） · 1 页 · 重写'));
    expect(services.activateSheet).toHaveBeenCalledWith('附件3');
  });

  it('offers to recalculate first where ratios are due, and names them', async () => {
    const { services } = await page({ services: seeing({ notRecalculated: [listed] }) });
    await screen.findByText(/1 项的完成比例还没有重新计算/);
    await userEvent.click(screen.getByText('隐患整改'));
    expect(services.selectCell).toHaveBeenCalledWith(listed.cell);
    await userEvent.click(button('先重新计算'));
    expect(services.recalculate).toHaveBeenCalledTimes(1);
  });

  it('keeps only what was filled in, and nothing of what was not touched', async () => {
    const { services } = await page();
    await userEvent.type(await screen.findByRole('textbox', { name: '填报单位', hidden: true }), '督查室');
    await userEvent.click(button('生成附件'));
    expect(services.buildAppendices).toHaveBeenCalledWith(
      expect.objectContaining({ report: { unit: '督查室' }, preview: false }),
    );
  });

  it('shows what is guessed, and builds nothing with a month that cannot be read', async () => {
    const { services } = await page();
    const period = await screen.findByRole('textbox', { name: '截至月份', hidden: true });
    expect(period.getAttribute('placeholder')).toBe('1-9 月');
    await userEvent.type(period, '九月');
    expect(screen.getByText(/请写成 2024-09/)).toBeTruthy();
    await userEvent.click(button('生成附件'));
    expect(services.buildAppendices).not.toHaveBeenCalled();
  });
});

describe('a month that is typed', () => {
  it.each([
    ['2024-09', '2024-09'],
    ['2024-9', '2024-09'],
    ['2024年9月', '2024-09'],
    ['２０２４．１２', '2024-12'],
    ['9', '09'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parsePeriodText(typed)).toBe(kept);
  });

  it.each(['', '2024', '2024-13', '九月', '2024-00'])('refuses %j', (typed) => {
    expect(parsePeriodText(typed)).toBeNull();
  });
});

describe('the page of appendices after its job', () => {
  it('leads to every sheet and says it to screen readers', async () => {
    const { services } = await page();
    await userEvent.click(button('生成附件'));
    const part = screen.getByRole('region', { name: '生成结果' });
    await userEvent.click(within(part).getByText('附件1（25 项） · 2 页 · 新建'));
    expect(services.activateSheet).toHaveBeenCalledWith('附件1');
    expect(screen.getAllByRole('status')[0]?.textContent).toBeDefined();
    expect(screen.getAllByText('已写入：附件1、附件2、附件3。').length).toBe(2);
  });

  it('asks before hand edits are overwritten', async () => {
    const conflicts = [{ number: 1 as const, sheet: '附件1', used: '附件1 (2)' }];
    const { services } = await page({
      services: {
        buildAppendices: jest.fn(() =>
          Promise.resolve({ kind: 'done' as const, written: true, appendices: appendices({ conflicts }) }),
        ),
      },
    });
    await userEvent.click(button('生成附件'));
    await userEvent.click(button('覆盖手工改过的附件1'));
    expect(services.buildAppendices).toHaveBeenLastCalledWith(
      expect.objectContaining({ edited: 'overwrite', preview: false }),
    );
  });
});

describe('sending', () => {
  it.each([
    [
      { kind: 'opened', sheets: ['附件1', '附件4'] } as const,
      '已在新工作簿中打开：附件1、附件4。请在那里另存。',
    ],
    [{ kind: 'nothing-made' } as const, '还没有生成附件。请先生成动态表或附件。'],
  ])('tells how %j ended', async (sent, sentence) => {
    await page({ services: { exportSheets: () => Promise.resolve(sent) } });
    await userEvent.click(button('导出附件'));
    expect(screen.getAllByText(sentence)).toHaveLength(2);
  });

  it('says how to move the sheets by hand where Excel opens no workbook', async () => {
    const refused = { kind: 'refused' as const, code: 'unknown' as const, detail: '', sheets: [] };
    await page({ services: { exportSheets: () => Promise.resolve(refused) } });
    await userEvent.click(button('导出附件'));
    expect(screen.getAllByText(/移动或复制/).length).toBeGreaterThan(0);
  });
});

describe("the bulletin's figures", () => {
  it('are read only when asked for, and each leads to its rows', async () => {
    const { services } = await page();
    expect(services.sights.bulletin).not.toHaveBeenCalled();
    await userEvent.click(button('生成通报开头'));
    expect(await screen.findByDisplayValue(/45 项指标/)).toBeTruthy();
    expect(screen.getByText('省实事：23 个项目 34 项指标')).toBeTruthy();
    expect(screen.getByText('3 月没有动态的项目 18')).toBeTruthy();
    const [first] = screen.getAllByText('隐患整改');
    if (first !== undefined) await userEvent.click(first);
    expect(services.selectCell).toHaveBeenCalledWith(listed.cell);
  });

  it('selects the text where the clipboard is denied', async () => {
    const user = userEvent.setup();
    await page();
    await user.click(button('生成通报开头'));
    const field = await screen.findByDisplayValue(/45 项指标/);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button('复制'));
    expect(await screen.findByText(/按 Ctrl\+C/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });
});

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('for everybody, in %s and %s', (language, shade) => {
  it('has no accessibility fault that axe knows', async () => {
    const { container, actions } = await page({ language, shade });
    await act(() => actions.buildAppendices());
    await act(() => actions.lookAt('bulletin'));
    expect(await faultsOf(container)).toEqual([]);
  });
});
