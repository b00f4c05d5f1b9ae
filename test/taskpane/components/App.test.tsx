import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecalculationResult } from '../../../src/application';
import { App } from '../../../src/taskpane/components/App/App';
import { found, foundNone, foundSeveral, opening, recalculation, step } from '../fixtures';
import { faultsOf, renderPane, renderWith } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function pressed(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(options);
  await userEvent.click(button(options.language === 'en-US' ? 'Recalculate' : '重新计算'));
  await screen.findByRole('heading', { name: /^(计算结果|Result)$/ }).catch(() => undefined);
  return pane;
}

const ending = (result: RecalculationResult) => ({ recalculate: () => Promise.resolve(result) });

describe('before a run', () => {
  it('draws the main button at once, and lets it be pressed when Excel has answered', async () => {
    const { actions } = renderWith(<App />);
    expect(button('重新计算').getAttribute('aria-disabled')).toBe('true');
    await act(() => actions.connect());
    expect(button('重新计算').getAttribute('aria-disabled')).not.toBe('true');
  });

  it.each([
    ['zh-CN', '识别结果', /工作表“9月”，约 45 项/, '目标任务'],
    ['en-US', 'What was found', /Sheet "9月", about 45 items/, '目标任务'],
  ] as const)('tells what was found in %s', async (language, heading, summary, label) => {
    await renderPane({ language });
    const part = screen.getByRole('region', { name: heading });
    expect(within(part).getByText(summary)).toBeTruthy();
    expect(within(part).getByText(new RegExp(label))).toBeTruthy();
  });

  it('offers the other ledgers and says that they are left alone', async () => {
    const { services } = await renderPane({
      services: { inspect: jest.fn(() => Promise.resolve(foundSeveral)) },
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '要计算的台账' }), '8月');
    expect(services.inspect).toHaveBeenLastCalledWith({ sheet: '8月' });
    expect(screen.getByText(/其他台账不会改动/)).toBeTruthy();
  });

  it('explains a foreign workbook, what was nearly found, and makes a template', async () => {
    const { services } = await renderPane({ services: { inspect: () => Promise.resolve(foundNone) } });
    expect(screen.getByText(/至少写明项目名称、任务、进度/)).toBeTruthy();
    expect(screen.getByText(/“表一”第 1 行：有项目名称，缺任务、进度/)).toBeTruthy();
    await userEvent.click(button('新建台账模板'));
    expect(services.addTemplate).toHaveBeenCalledTimes(1);
    expect(screen.getAllByText(/已新建工作表“进度台账”/).length).toBeGreaterThan(0);
  });

  it('offers units as one in one line, and remembers either answer', async () => {
    const { services } = await renderPane();
    expect(screen.getByText('民政局、县民政局是同一个单位吗？')).toBeTruthy();
    await userEvent.click(button('不是'));
    expect(services.settleUnitNames).toHaveBeenCalledWith({
      name: '民政局',
      others: ['县民政局'],
      same: false,
    });
  });

  it('offers an interrupted run to be put back', async () => {
    const { services } = await renderPane({
      services: { readOpening: () => Promise.resolve(opening({ interrupted: step })) },
    });
    await userEvent.click(button('恢复到计算之前'));
    expect(services.undo).toHaveBeenCalledTimes(1);
  });
});

describe('correcting a column', () => {
  async function form() {
    const pane = await renderPane();
    await userEvent.click(screen.getByText(/各列的含义/));
    await userEvent.click(button('更正列的含义'));
    return pane;
  }

  it('saves only what differs', async () => {
    const { services } = await form();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '责任单位' }), '2');
    await userEvent.click(button('保存更正'));
    expect(services.saveCorrection).toHaveBeenCalledWith({
      sheetId: 'a',
      sheetName: '9月',
      correction: { sheetId: 'a', columns: { unit: 2 } },
    });
  });

  it.each([
    ['任务', '', '请指定：任务。'],
    ['任务', '4', 'E 列 被指定了两次，请改正。'],
  ])('refuses %s as %j', async (role, value, sentence) => {
    const { services } = await form();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: role }), value);
    await userEvent.click(button('保存更正'));
    expect(screen.getByRole('alert').textContent).toContain(sentence);
    expect(services.saveCorrection).not.toHaveBeenCalled();
  });
});

describe('after a run', () => {
  it.each([
    ['zh-CN', ['45 项', '16 个', '25 项', '19 项', '1 项', '10 项']],
    ['en-US', ['45', '16', '25', '19', '1', '10']],
  ] as const)('shows the figures in %s', async (language, figures) => {
    const { container } = await pressed({ language });
    const shown = [...container.querySelectorAll('dd')].map((one) => one.firstChild?.textContent);
    expect(shown).toEqual(figures);
  });

  it('shows items without a ratio as a figure of their own, where there are any', async () => {
    const { figures } = recalculation();
    const result = recalculation({ figures: { ...figures, withoutRatio: 2 } });
    await pressed({ services: ending({ kind: 'done', written: true, recalculation: result }) });
    expect(screen.getByText('无完成比例').closest('div')?.textContent).toContain('2 项');
  });

  it('lists real changes before tidied ones, with why, and goes to the cell', async () => {
    const { services } = await pressed();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual(['实际改动 1 项', '格式统一 1 项']);
    const line = button(/城镇新增就业.*104\.0% → 117\.6%.*2352 人/);
    await userEvent.click(line);
    expect(services.selectCell).toHaveBeenCalledWith({ sheet: '9月', row: 24, column: 6 });
  });

  it.each([
    ['核对 1', /开工建设/],
    ['滞后 1', /隐患整改/],
    ['提示 1', /有 2 项还没有填写进度/],
  ])('has the list %s', async (tab, line) => {
    await pressed();
    await userEvent.click(screen.getByRole('tab', { name: tab }));
    expect(within(screen.getByRole('tabpanel')).getByText(line)).toBeTruthy();
  });

  it.each([
    ['{ArrowRight}', '核对 1'],
    ['{ArrowLeft}', '提示 1'],
    ['{End}', '提示 1'],
    ['{End}{Home}', '改动 2'],
    ['{End}{ArrowRight}', '改动 2'],
  ])('moves between the lists by %s', async (keys, label) => {
    await pressed();
    screen.getByRole('tab', { name: '改动 2' }).focus();
    await userEvent.keyboard(keys);
    const tab = screen.getByRole('tab', { name: label });
    expect(document.activeElement).toBe(tab);
    expect(tab.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: label })).toBeTruthy();
  });

  it('says with the first step that Excel may have lost its own undo', async () => {
    await pressed();
    expect(screen.getByText(/Ctrl\+Z/)).toBeTruthy();
  });

  it('offers to overwrite a check list that was edited by hand', async () => {
    const finding = {
      code: 'check-list-edited',
      params: { name: '核对清单', used: '核对清单 2' },
      cell: null,
    };
    const result = recalculation({ findings: [finding] });
    const { services } = await pressed({
      services: {
        recalculate: jest.fn(ending({ kind: 'done', written: true, recalculation: result }).recalculate),
      },
    });
    await userEvent.click(button('覆盖手工改过的核对清单'));
    expect(services.recalculate).toHaveBeenLastCalledWith(
      expect.objectContaining({ editedCheckList: 'overwrite' }),
    );
  });

  it('announces the result', async () => {
    await pressed();
    const status = screen.getAllByRole('status').map((one) => one.textContent);
    expect(status.join()).toContain(
      '共 45 项：已完成 25 项、达到进度 19 项、滞后 1 项；改动 2 处，需要核对 1 项。',
    );
  });

  it('keeps the focus on the button', async () => {
    await pressed();
    expect(document.activeElement).toBe(button('重新计算'));
  });

  it('shows a page of a long list, and more on request', async () => {
    const review = Array.from({ length: 450 }, (_, row) => ({
      ...recalculation().items[0],
      name: `项目${row}`,
      cell: { sheet: '9月', row, column: 6 },
    })) as unknown as ReturnType<typeof recalculation>['items'];
    const result = recalculation({ review });
    await pressed({ services: ending({ kind: 'done', written: true, recalculation: result }) });
    await userEvent.click(screen.getByRole('tab', { name: '核对 450' }));
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getAllByRole('listitem')).toHaveLength(200);
    await userEvent.click(button('再显示 200 项'));
    expect(within(panel).getAllByRole('listitem')).toHaveLength(400);
    expect(button('再显示 50 项')).toBeTruthy();
  });

  it.each<[string, RecalculationResult, RegExp]>([
    ['nothing to write', { kind: 'done', written: false, recalculation: recalculation() }, /什么也没有写入/],
    ['a cancelled run', { kind: 'cancelled' }, /已取消，什么也没有写入/],
    [
      'a protected sheet',
      { kind: 'refused', finding: { code: 'sheet-protected', params: { sheet: '9月' }, cell: null } },
      /工作表“9月”受保护.*撤销工作表保护/,
    ],
    [
      'a failure that left the workbook as it was',
      { kind: 'failed', code: 'cell-edit-mode', detail: 'x', left: { kind: 'as-it-was' } },
      /单元格正在编辑/,
    ],
    [
      'a failure that left cells changed',
      {
        kind: 'failed',
        code: 'aborted',
        detail: 'x',
        left: { kind: 'changed', cells: [{ sheet: '9月', row: 2, column: 6 }], sheets: [] },
      },
      /9月!G3/,
    ],
  ])('says %s', async (_, result, sentence) => {
    await pressed({ services: ending(result) });
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
  });

  it('offers to write without an undo step where there is no room for one', async () => {
    const finding = { code: 'journal-too-large', params: { cells: 90000 }, cell: null };
    const recalculate = jest.fn(() => Promise.resolve<RecalculationResult>({ kind: 'refused', finding }));
    await pressed({ services: { recalculate } });
    await userEvent.click(await screen.findByRole('button', { name: '仍然写入（不能撤销）' }));
    expect(recalculate).toHaveBeenLastCalledWith(
      expect.objectContaining({ withoutUndo: true, preview: false }),
    );
  });

  it('undoes the last step and names the cells that were kept', async () => {
    const kept = [{ cell: { sheet: '9月', row: 3, column: 6 }, item: '农村公路', shown: '99.0%' }];
    const result = {
      kind: 'undone' as const,
      step,
      restored: [{ sheet: '9月', row: 2, column: 6 }],
      kept,
      sheetsKept: [],
      sheetsRemoved: [],
      sheetsRewritten: [],
      differing: [],
      steps: 1,
    };
    await renderPane({
      services: {
        readOpening: () => Promise.resolve(opening({ steps: [step, step] })),
        undo: () => Promise.resolve(result),
      },
    });
    expect(screen.getByText('之前还有 1 步可以撤销。')).toBeTruthy();
    await userEvent.click(button('撤销上一步'));
    expect(await screen.findByText('9月!G4 农村公路：99.0%')).toBeTruthy();
  });
});

describe('the other pages', () => {
  it.each([
    ['设置', '先预览，确认后再写入'],
    ['帮助', '怎样定比例'],
  ])('opens %s, moves the focus to its heading, and comes back', async (name, text) => {
    await renderPane();
    await userEvent.click(button(name));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name }));
    await userEvent.click(button('返回'));
    expect(button('重新计算')).toBeTruthy();
  });
});

describe('for everybody', () => {
  it.each([
    ['light', 'zh-CN'],
    ['dark', 'en-US'],
  ] as const)('axe finds nothing in %s, %s', async (shade, language) => {
    const before = await renderPane({
      shade,
      language,
      services: { readOpening: () => Promise.resolve(opening({ steps: [step], interrupted: step })) },
    });
    expect(await faultsOf(before.container)).toEqual([]);
    before.unmount();
    const none = await renderPane({
      shade,
      language,
      services: { inspect: () => Promise.resolve(foundNone) },
    });
    expect(await faultsOf(none.container)).toEqual([]);
    none.unmount();
    const after = await pressed({ shade, language, services: { inspect: () => Promise.resolve(found) } });
    expect(await faultsOf(after.container)).toEqual([]);
  });
});
