import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { defaultSettings } from '../../../src/application/settings/Settings';
import { appendices, fakeServices, opening, recalculation } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name, hidden: true });

async function page(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(options);
  await userEvent.click(button(options.language === 'en-US' ? 'Settings' : '设置'));
  await screen.findByRole('button', { name: /^(查看影响并保存|See the effect and save)$/ });
  return pane;
}

async function retype(name: string, text: string) {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}

/** The ledger under settings that leave one item less behind. */
function effects() {
  const { figures } = recalculation();
  const bands = { ...figures.bands, 'on-schedule': 20, behind: 0 };
  const under = (share: string) => ({
    run: {
      kind: 'preview' as const,
      recalculation: recalculation(share === '3/4' ? {} : { figures: { ...figures, bands } }),
    },
    appendices: { kind: 'preview' as const, appendices: appendices() },
  });
  return jest.fn(({ threshold }: typeof defaultSettings) =>
    Promise.resolve(under(threshold.kind === 'fixed' ? threshold.share : '')),
  );
}

describe("this machine's settings", () => {
  it('keeps previewing first and the language, at once', async () => {
    const { services, store } = await page();
    await userEvent.click(screen.getByRole('switch', { name: /先预览/ }));
    expect(services.preferences.writePreviewFirst).toHaveBeenCalledWith(true);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '窗格的语言' }), 'English');
    expect(services.preferences.writeLanguage).toHaveBeenCalledWith('en-US');
    expect(store.getState().language).toBe('en-US');
  });
});

describe("the workbook's settings", () => {
  it('are saved only after their effect was shown', async () => {
    const { services } = await page({ services: { seeUnder: effects() } });
    await retype('固定比例（%）', '30');
    await userEvent.click(button('查看影响并保存'));
    await screen.findByText('滞后：1 项 → 0 项');
    expect(screen.getByText('达到进度：19 项 → 20 项')).toBeTruthy();
    expect(screen.getByText('已完成：25 项（不变）')).toBeTruthy();
    expect(services.saveSettings).not.toHaveBeenCalled();
    await userEvent.click(button('保存设置'));
    expect(services.saveSettings).toHaveBeenCalledWith(
      expect.objectContaining({ threshold: { kind: 'fixed', share: '3/10' } }),
    );
  });

  it('can be left unsaved', async () => {
    const { services } = await page();
    await userEvent.click(button('查看影响并保存'));
    await userEvent.click(await screen.findByRole('button', { name: '不保存' }));
    expect(services.saveSettings).not.toHaveBeenCalled();
    expect(button('查看影响并保存')).toBeTruthy();
  });

  it.each([
    ['固定比例（%）', '七十五', /请填 0 到 100 之间的数/],
    ['截至月份', '去年', /请写成 2024-09/],
  ])('says that %s cannot be %s', async (name, text, fault) => {
    const { services } = await page();
    await retype(name, text);
    await userEvent.click(button('查看影响并保存'));
    expect(screen.getByText(fault)).toBeTruthy();
    expect(services.seeUnder).not.toHaveBeenCalled();
  });

  it('keep lights, region, month, titles and numbers of projects', async () => {
    const { services } = await page();
    await userEvent.click(screen.getByRole('switch', { name: /红灯/ }));
    await retype('黄灯范围（低于界线的百分点）', '15');
    await retype('地区', '湘乡市');
    await retype('截至月份', '2024年9月');
    await retype('附件3 标题', '滞后项目');
    await userEvent.type(
      screen.getByRole('textbox', { name: '各类别的项目数', hidden: true }),
      '湘潭市实事 12',
    );
    await userEvent.click(button('查看影响并保存'));
    await userEvent.click(await screen.findByRole('button', { name: '保存设置' }));
    expect(services.saveSettings).toHaveBeenCalledWith({
      ...defaultSettings,
      lights: { kind: 'on', points: 15 },
      report: {
        ...defaultSettings.report,
        region: '湘乡市',
        period: '2024-09',
        titles: { ...defaultSettings.report.titles, behind: '滞后项目' },
        projects: { 湘潭市实事: 12 },
      },
    });
  });
});

describe('settled names of units', () => {
  it('are listed and can be taken back', async () => {
    const decision = { name: '民政局', others: ['县民政局'], same: true };
    const { services } = await page({
      services: { readOpening: () => Promise.resolve(opening({ unitNames: [decision] })) },
    });
    expect(screen.getByText('民政局、县民政局：同一个单位')).toBeTruthy();
    await userEvent.click(button('撤回'));
    expect(services.forgetUnitNames).toHaveBeenCalledWith(decision);
  });
});

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('for everybody, in %s and %s', (language, shade) => {
  it('has no accessibility fault that axe knows', async () => {
    const preferences = { ...fakeServices().preferences, readLanguage: () => language };
    const { container } = await page({ language, shade, services: { preferences } });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(button(language === 'en-US' ? 'See the effect and save' : '查看影响并保存'));
    await screen.findByRole('button', { name: /^(保存设置|Save settings)$/ });
    expect(await faultsOf(container)).toEqual([]);
  });
});
