import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DynamicsResult } from '../../../src/application';
import { dynamics, fakeServices, opening, step } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The pane on the page of dynamics, once it has looked. */
async function page(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(options);
  await userEvent.click(button(options.language === 'en-US' ? 'Dynamics' : '工作动态'));
  await screen.findByRole('button', { name: /^(生成动态表|Build the dynamics sheet)$/ });
  return pane;
}

async function built(result: DynamicsResult) {
  const pane = await page({ services: { buildDynamics: jest.fn(() => Promise.resolve(result)) } });
  await userEvent.click(button('生成动态表'));
  return pane;
}

const seeing = (over: Parameters<typeof dynamics>[0]) => ({
  sights: {
    ...fakeServices().sights,
    dynamics: jest.fn(() => Promise.resolve({ kind: 'preview' as const, dynamics: dynamics(over) })),
  },
});

describe('the page of dynamics before its job', () => {
  it('is marked as the page that is shown', async () => {
    await page();
    expect(button('工作动态').getAttribute('aria-current')).toBe('page');
    expect(button('完成比例').getAttribute('aria-current')).toBeNull();
  });

  it('tells what was found and what will be made, and leads to the sheets', async () => {
    const { services } = await page();
    const part = await screen.findByRole('region', { name: '识别结果' });
    await userEvent.click(within(part).getByText('上传记录：“动态上传记录”，12 条'));
    expect(services.activateSheet).toHaveBeenCalledWith('动态上传记录');
    expect(screen.getByText('工作表“附件4”：2 个项目，2 个月')).toBeTruthy();
  });

  it('offers another roster and another period, and builds with what was chosen', async () => {
    const { services } = await page({
      services: seeing({ sources: { ...dynamics().sources, others: ['旧名单'] } }),
    });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '考核项目取自' }), '旧名单');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '截止月份' }), '2024 年 9 月');
    await userEvent.click(button('生成动态表'));
    expect(services.buildDynamics).toHaveBeenCalledWith(
      expect.objectContaining({ roster: '旧名单', last: { year: 2024, month: 9 }, preview: false }),
    );
  });

  it('asks about a name that is near, and remembers either answer', async () => {
    const cells = [{ sheet: '动态上传记录', row: 4, column: 1 }];
    const { services } = await page({
      services: seeing({ conflicts: [{ name: '技能培圳', likely: '技能培训', cells }] }),
    });
    await screen.findByText('“技能培圳”是名册中的“技能培训”吗？');
    await userEvent.click(button('查看 动态上传记录!B5'));
    expect(services.selectCell).toHaveBeenCalledWith(cells[0]);
    await userEvent.click(button('是同一个'));
    expect(services.settleProjectName).toHaveBeenCalledWith({ name: '技能培圳', project: '技能培训' });
    expect(services.sights.dynamics).toHaveBeenCalledTimes(2);
    await userEvent.click(await screen.findByRole('button', { name: '不是' }));
    expect(services.settleProjectName).toHaveBeenLastCalledWith({ name: '技能培圳', project: null });
  });

  it('says what is missing where there is nothing to build from', async () => {
    const finding = { code: 'dynamics-no-projects', params: {}, cell: null };
    await page({
      services: {
        sights: {
          ...fakeServices().sights,
          dynamics: () => Promise.resolve({ kind: 'refused' as const, finding }),
        },
      },
    });
    expect(await screen.findByText(/考核项目/)).toBeTruthy();
  });
});

describe('the page of dynamics after its job', () => {
  it('tells the sheet, the figures and who was silent in the last month', async () => {
    const { services } = await built({ kind: 'done', written: true, dynamics: dynamics() });
    const part = screen.getByRole('region', { name: '生成结果' });
    expect(within(part).getByText('已写入工作表“附件4”。')).toBeTruthy();
    expect(within(part).getByText('75%')).toBeTruthy();
    expect(within(part).getByText('技能培训')).toBeTruthy();
    expect(within(part).queryByText('城镇新增就业')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('已写入工作表“附件4”。');
    await userEvent.click(button('打开“附件4”'));
    expect(services.activateSheet).toHaveBeenCalledWith('附件4');
  });

  it('offers to overwrite a sheet that was edited by hand', async () => {
    const findings = [{ code: 'dynamics-edited', params: { name: '附件4', used: '附件4 (2)' }, cell: null }];
    const { services } = await built({
      kind: 'done',
      written: true,
      dynamics: dynamics({ findings, sheet: '附件4 (2)' }),
    });
    await userEvent.click(button('覆盖手工改过的“附件4”'));
    expect(services.buildDynamics).toHaveBeenLastCalledWith(
      expect.objectContaining({ edited: 'overwrite', preview: false }),
    );
  });

  it('previews first where that is set, and writes what was seen', async () => {
    const preferences = { ...fakeServices().preferences, readPreviewFirst: () => true };
    const buildDynamics = jest.fn(() => Promise.resolve({ kind: 'preview' as const, dynamics: dynamics() }));
    await page({ services: { preferences, buildDynamics } });
    await userEvent.click(button('生成动态表'));
    expect(screen.getAllByText(/目前什么也没有写入/)).toHaveLength(2);
    await userEvent.click(button('写入这些改动'));
    expect(buildDynamics).toHaveBeenLastCalledWith(expect.objectContaining({ preview: false }));
  });

  it('undoes without leaving the page', async () => {
    const { services } = await page({
      services: {
        readOpening: () => Promise.resolve(opening({ steps: [{ ...step, action: 'dynamics' }] })),
      },
    });
    expect(screen.getByText(/生成动态表“9月”/)).toBeTruthy();
    await userEvent.click(button('撤销上一步'));
    expect(services.undo).toHaveBeenCalledTimes(1);
    expect(button('工作动态').getAttribute('aria-current')).toBe('page');
    expect(screen.getAllByText('没有可以撤销的步骤。').length).toBeGreaterThan(0);
  });

  it('tells a failure and what stands in the workbook', async () => {
    await built({ kind: 'failed', code: 'too-busy', detail: '', left: { kind: 'as-it-was' } });
    expect(screen.getByText('出错了')).toBeTruthy();
  });
});

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('for everybody, in %s and %s', (language, shade) => {
  it('has no accessibility fault that axe knows', async () => {
    const { container, actions } = await page({ language, shade });
    await act(() => actions.buildDynamics());
    expect(await faultsOf(container)).toEqual([]);
  });
});
