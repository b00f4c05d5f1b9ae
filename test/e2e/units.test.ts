import type { FrameLocator } from 'playwright-core';
import { openView, paneOf } from './paneViews';
import { Workbench } from './Workbench';

const WAIT = 240_000;
jest.setTimeout(WAIT);
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
}, WAIT);

afterEach(async () => {
  await workbench.closePages();
});

afterAll(async () => {
  await workbench.stop();
});

const button = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: typeof name === 'string' });

const recalculate = (pane: FrameLocator) => button(pane, '重新计算').click();

describe('the ledger edited in the grid after a recalculation', () => {
  it('is said in the pane, which runs again only when it is asked to', async () => {
    const { page, errors } = await workbench.open();
    const pane = paneOf(page);
    await button(pane, '重新计算').waitFor();
    await recalculate(pane);
    await pane
      .getByText(/已写入 \d+ 处比例/)
      .first()
      .waitFor();
    const said = pane.getByText(/台账又有改动/);
    expect(await said.count()).toBe(0);
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+End');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.insertText('已完成隐患整改20处');
    await page.keyboard.press('Enter');
    await said.first().waitFor();
    await button(pane, '再次计算').click();
    await said.first().waitFor({ state: 'detached' });
    await pane.getByText('已写入 1 处比例。', { exact: true }).first().waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the page of units', () => {
  it('filters every sheet by a unit, says so on every page, and gives all rows back in one click', async () => {
    const { page, errors, outside } = await workbench.open();
    const pane = paneOf(page);
    await button(pane, '重新计算').waitFor();
    await openView(page, 'zh', 'units');
    await pane.getByRole('checkbox', { name: '选择数据局' }).check();
    await button(pane, '筛选所选的 1 个单位').click();
    const bar = pane.getByRole('region', { name: '已筛选：数据局' });
    await bar.waitFor();
    expect(await page.getByRole('gridcell', { name: '民政局' }).count()).toBe(0);
    for (const view of ['main', 'dynamics', 'appendices', 'help'] as const) {
      await openView(page, 'zh', view);
      expect(await bar.count()).toBe(1);
    }
    await button(pane, '清除筛选').click();
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('gridcell', { name: '司法局' }).first().waitFor();
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('draws its charts under the strict policy, passed over by the keyboard, with their tables', async () => {
    const { page, errors } = await workbench.open();
    const pane = paneOf(page);
    await button(pane, '重新计算').waitFor();
    await openView(page, 'zh', 'units');
    await button(pane, '显示图表').click();
    const table = pane.getByText('以表格查看：每月动态', { exact: true });
    await table.waitFor();
    expect(await pane.locator('.fui-hbc__chart').count()).toBeGreaterThan(16);
    await pane.getByText('以表格查看：各单位的项目', { exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await table.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await pane.getByRole('table', { name: '每月动态' }).getByRole('row').count()).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });
});

describe('the first run', () => {
  it('says what the pane does, until something was recalculated', async () => {
    const { page } = await workbench.open();
    const pane = paneOf(page);
    const part = pane.getByRole('region', { name: '第一次使用' });
    await part.waitFor();
    expect(await part.innerText()).toContain('现在打开的就是示例台账');
    await recalculate(pane);
    await pane
      .getByText(/已写入 \d+ 处比例/)
      .first()
      .waitFor();
    await part.waitFor({ state: 'detached' });
    await page.reload();
    await button(paneOf(page), '重新计算').waitFor();
    await paneOf(page).getByRole('region', { name: '识别结果' }).waitFor();
    expect(await paneOf(page).getByRole('region', { name: '第一次使用' }).count()).toBe(0);
  });
});
