import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FilterUnitsResult, SpreadMergesResult } from '../../../src/application';
import type { PaneServices } from '../../../src/taskpane/store/PaneServices';
import { fakeServices, item, units, unitSheets } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function page(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(options);
  await userEvent.click(button(options.language === 'en-US' ? 'Units' : '单位'));
  await screen.findByRole('heading', { name: /^(责任单位|Responsible units)/ }, { timeout: 10_000 });
  return pane;
}

const seeing = (over: Parameters<typeof units>[0]): Partial<PaneServices> => ({
  sights: {
    ...fakeServices().sights,
    units: () => Promise.resolve({ kind: 'read', units: units(over) }),
  },
});

const choose = (name: string) => userEvent.click(screen.getByRole('checkbox', { name: `选择${name}` }));

describe('the list of units', () => {
  it('tells each with its figures, and leads from a unit to its items', async () => {
    const { services } = await page();
    const list = screen.getByRole('list', { name: '责任单位（2 个）' });
    const text = list.textContent;
    expect(text).toContain('2 项 · 已完成 1、滞后 1');
    expect(text).toContain('验收率 50%（1 项）');
    expect(text).toContain('考核项目共 1 个月没有动态');
    await userEvent.click(screen.getByText('应急局'));
    expect(screen.getByText('在表中写作：应急局、县应急局')).toBeTruthy();
    expect(screen.getByText('隐患整改：8 月没有动态')).toBeTruthy();
    expect(screen.getByText('已完成而没有验收率')).toBeTruthy();
    await userEvent.click(button(/防汛物资/));
    expect(services.selectCell).toHaveBeenCalledWith({ sheet: '9月', row: 41, column: 6 });
  });

  it('is searched, in any way that a unit is written', async () => {
    await page();
    await userEvent.type(screen.getByRole('textbox', { name: '查找单位' }), '县应急');
    expect(screen.queryByText('人社局')).toBeNull();
    expect(screen.getByText('显示 1 个，共 2 个；已选 0 个。')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: '查找单位' }), '办');
    expect(screen.getByText('没有符合的单位。')).toBeTruthy();
  });

  it('is ranked by a figure, and offers none that the workbook does not tell', async () => {
    await page();
    const sort = screen.getByRole('combobox', { name: '排序' });
    expect(within(sort).queryByRole('option', { name: '黄灯' })).toBeNull();
    await userEvent.selectOptions(sort, 'behind');
    expect(screen.getByText('第 1 位，滞后 1')).toBeTruthy();
    expect(screen.getByText('第 2 位，滞后 0')).toBeTruthy();
    await userEvent.selectOptions(sort, 'acceptance');
    expect(screen.getByText('第 1 位，平均验收率 50%')).toBeTruthy();
    expect(screen.getByText('没有平均验收率')).toBeTruthy();
  });

  it('has no box for items that name no unit', async () => {
    const [first] = units().units;
    const nameless = first === undefined ? [] : [{ ...first, name: '', items: [item({ unit: '' })] }];
    await page({ services: seeing({ units: nameless }) });
    expect(screen.getByText('未填单位')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('filtering', () => {
  it('needs a unit, and filters by all that are chosen', async () => {
    const { services } = await page();
    expect(button('筛选所选单位').getAttribute('aria-disabled')).toBe('true');
    await choose('应急局');
    await userEvent.click(button('全选'));
    await userEvent.click(button('筛选所选的 2 个单位'));
    expect(services.filterUnits).toHaveBeenCalledWith(
      expect.objectContaining({ units: ['人社局', '应急局'], replace: false }),
    );
    expect(await screen.findByRole('region', { name: '已筛选：人社局、应急局' })).toBeTruthy();
    expect(screen.getAllByText('已筛选人社局、应急局，涉及工作表：9月。')).toHaveLength(2);
    expect(services.inspect).toHaveBeenCalledTimes(1);
  });

  it("says what a user's own filter shows before it is replaced", async () => {
    const own: FilterUnitsResult = {
      kind: 'filtered',
      filter: { units: ['应急局'], sheets: [] },
      conflicts: [
        {
          sheet: '9月',
          criteria: [
            { column: '类别', filterOn: 'Values', shown: ['省实事'], restorable: true },
            { column: '完成比例', filterOn: 'CellColor', shown: [], restorable: false },
          ],
          replaced: false,
        },
      ],
      findings: [],
    };
    const filterUnits = jest.fn(() => Promise.resolve(own));
    await page({ services: { filterUnits } });
    await choose('应急局');
    await userEvent.click(button('筛选所选的 1 个单位'));
    expect(screen.getByText('“9月”上有您自己的筛选，没有动它：')).toBeTruthy();
    expect(screen.getByText('类别：省实事')).toBeTruthy();
    expect(screen.getByText(/按颜色、图标或动态条件/)).toBeTruthy();
    await userEvent.click(button('替换（9月）'));
    expect(filterUnits).toHaveBeenLastCalledWith(
      expect.objectContaining({ units: ['应急局'], replace: true }),
    );
    await userEvent.click(button('保留我的筛选'));
    expect(screen.queryByText(/您自己的筛选/)).toBeNull();
  });
});

const filter = { units: ['应急局'], sheets: [{ sheet: '9月', standing: 'ours' as const }] };

describe('what is filtered', () => {
  const standing = {
    readUnitFilter: jest
      .fn<ReturnType<PaneServices['readUnitFilter']>, []>()
      .mockResolvedValue({ kind: 'read', filter: null }),
  };
  beforeEach(() => standing.readUnitFilter.mockResolvedValueOnce({ kind: 'read', filter }));

  it.each(['完成比例', '核对', '工作动态', '附件', '单位', '设置', '帮助'])(
    'stands over the page %s',
    async (name) => {
      await renderPane({ services: standing });
      const [way] = screen.getAllByRole('button', { name });
      if (way !== undefined) await userEvent.click(way);
      expect(screen.getByRole('region', { name: '已筛选：应急局' }).textContent).toContain('9月');
    },
  );

  it('is cleared in one click, with what came of a filter of the user’s own', async () => {
    const clearUnitFilter = jest.fn(() =>
      Promise.resolve({ kind: 'cleared' as const, sheets: ['9月'], restored: ['8月'], findings: [] }),
    );
    const { container } = await renderPane({ services: { ...standing, clearUnitFilter } });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(button('清除筛选'));
    expect(clearUnitFilter).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('region', { name: /^已筛选/ })).toBeNull();
    expect(screen.getAllByText(/您原来的筛选已恢复：8月/)).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('已清除单位筛选');
  });

  it('and set anew by the ribbon, is no longer said to be cleared', async () => {
    const clearUnitFilter = () =>
      Promise.resolve({ kind: 'cleared' as const, sheets: ['9月'], restored: [], findings: [] });
    const { actions } = await renderPane({ services: { ...standing, clearUnitFilter } });
    await userEvent.click(button('清除筛选'));
    expect(screen.getAllByText(/已清除单位筛选/).length).toBeGreaterThan(0);
    standing.readUnitFilter.mockResolvedValueOnce({ kind: 'read', filter });
    await act(actions.look);
    expect(screen.getByRole('region', { name: '已筛选：应急局' })).toBeTruthy();
    expect(screen.queryByText('已清除单位筛选，各表显示全部行。')).toBeNull();
  });

  it('says when it could not be cleared', async () => {
    await renderPane({ services: { ...standing, clearUnitFilter: () => Promise.reject(new Error('x')) } });
    await userEvent.click(button('清除筛选'));
    expect(screen.getAllByText(/没能清除筛选/).length).toBeGreaterThan(0);
  });
});

describe('filters that somebody changed since', () => {
  it('are said', async () => {
    const sheets = [{ sheet: '附件1', standing: 'gone' as const }];
    await renderPane({
      services: {
        readUnitFilter: () => Promise.resolve({ kind: 'read', filter: { units: ['应急局'], sheets } }),
      },
    });
    expect(screen.getByText('筛选后来改动过或已取消：附件1')).toBeTruthy();
  });
});

describe('merged cells', () => {
  const area = {
    role: 'unit' as const,
    cell: { sheet: '9月', row: 4, column: 2 },
    rows: 3,
    columns: 1,
    text: '应急局',
  };

  it('are told, shown first, and made filterable only then', async () => {
    const spreadMerges = jest.fn(({ preview }: { preview?: boolean }): Promise<SpreadMergesResult> =>
      Promise.resolve(
        preview === true
          ? { kind: 'preview', areas: [area] }
          : { kind: 'done', written: true, areas: [{ ...area, held: false }], findings: [] },
      ),
    );
    await page({ services: { ...seeing({ merged: [area] }), spreadMerges } });
    await userEvent.click(button('先看要改哪些'));
    expect(spreadMerges).toHaveBeenLastCalledWith(
      expect.objectContaining({ columns: ['unit'], preview: true }),
    );
    expect(screen.getByText('9月!C5，3 行：应急局')).toBeTruthy();
    await userEvent.click(button('改成能筛选的'));
    expect(spreadMerges).toHaveBeenLastCalledWith(expect.objectContaining({ preview: false }));
    expect(screen.getByText(/已把 1 处.*其中 1 处未能保持/)).toBeTruthy();
  });
});

describe('the sheets for the units', () => {
  it('are made for the chosen ones or for all, lead there, and can be sent', async () => {
    const { services } = await page();
    await userEvent.click(button('为全部单位生成'));
    expect(services.buildUnitSheets).toHaveBeenLastCalledWith(expect.objectContaining({ units: 'all' }));
    await choose('应急局');
    await userEvent.click(button('为所选的 1 个单位生成'));
    expect(services.buildUnitSheets).toHaveBeenLastCalledWith(
      expect.objectContaining({ units: ['应急局'], preview: false }),
    );
    await userEvent.click(screen.getByText('反馈 应急局（2 项，1 页） · 新建'));
    expect(services.activateSheet).toHaveBeenCalledWith('反馈 应急局');
    await userEvent.click(button('导出这些反馈表'));
    expect(services.exportSheets).toHaveBeenLastCalledWith({ sheets: ['反馈 应急局'] });
    expect(button('为全部单位生成')).toBeTruthy();
  });

  it('ask before hand edits are overwritten, and name items without a unit', async () => {
    const report = unitSheets({
      conflicts: [{ unit: '应急局', sheet: '反馈 应急局', used: '反馈 应急局 2' }],
      withoutUnit: [{ name: '公厕', unit: '', cell: { sheet: '9月', row: 3, column: 1 } }],
    });
    const buildUnitSheets = jest.fn(() =>
      Promise.resolve({ kind: 'done' as const, written: true, unitSheets: report }),
    );
    await page({ services: { buildUnitSheets } });
    await userEvent.click(button('为全部单位生成'));
    expect(screen.getByText('1 项没有填写单位，不在任何反馈表中')).toBeTruthy();
    await userEvent.click(button('覆盖手工改过的反馈 应急局'));
    expect(buildUnitSheets).toHaveBeenLastCalledWith(
      expect.objectContaining({ units: ['应急局'], edited: 'overwrite' }),
    );
  });
});

describe('the page', () => {
  it.each([
    [{ kind: 'cancelled' as const }, /已取消/],
    [
      { kind: 'refused' as const, finding: { code: 'unknown-sheet', params: { sheet: 'x' }, cell: null } },
      /没有名为“x”/,
    ],
  ])('says how %j ended', async (result, sentence) => {
    await page({ services: { filterUnits: () => Promise.resolve(result) } });
    await choose('应急局');
    await userEvent.click(button('筛选所选的 1 个单位'));
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  });

  it('keeps what was typed and chosen while it reads again', async () => {
    const { actions } = await page();
    await choose('应急局');
    await act(() => actions.look());
    expect(screen.getByText('显示 2 个，共 2 个；已选 1 个。')).toBeTruthy();
  });

  it.each([
    ['zh-CN', 'light'],
    ['en-US', 'dark'],
  ] as const)('has no fault that axe knows, in %s and %s', async (language, shade) => {
    const { container, actions } = await page({
      language,
      shade,
      services: seeing({
        offers: [{ name: '应急局', others: ['县应急局'] }],
        merged: [{ role: 'unit', cell: { sheet: '9月', row: 4, column: 2 }, rows: 3, columns: 1, text: 'x' }],
      }),
    });
    await act(() => actions.filterUnits({ units: ['应急局'] }));
    expect(await faultsOf(container)).toEqual([]);
    await act(() => actions.buildUnitSheets({ units: 'all' }));
    expect(await faultsOf(container)).toEqual([]);
  });
});
