import type { Page } from 'playwright-core';
import { Workbench } from './Workbench';

const WAIT = 120_000;
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

const inPane = (page: Page) =>
  page.locator('iframe').first().contentFrame().getByRole('button', { name: '重新计算' }).first();

describe('the add-in beside the sheet', () => {
  it('starts in its frame and asks for nothing but its own files', async () => {
    const { page, outside, errors } = await workbench.open();
    await inPane(page).waitFor();
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('recalculates by the ribbon with the pane closed', async () => {
    const { page } = await workbench.open();
    await page.getByRole('button', { name: '关闭任务窗格' }).click();
    await page.getByRole('button', { name: '重新计算' }).click();
    await page.getByText('未保存').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
  });

  it('recalculates in a window of its own where the runtime is not shared', async () => {
    const { page } = await workbench.open('?lang=zh&runtime=separate');
    await page.getByRole('button', { name: '重新计算' }).click();
    await page.getByText('未保存').waitFor();
    expect(await page.locator('iframe').count()).toBe(2);
  });

  it('cannot write while a cell is being typed in, and the text stays', async () => {
    const { page } = await workbench.open();
    await inPane(page).waitFor();
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('正在打字');
    await inPane(page).click();
    await page
      .locator('iframe')
      .first()
      .contentFrame()
      .getByText(/单元格正在编辑/)
      .first()
      .waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('正在打字');
    await page.locator('textarea').press('Enter');
    expect(await page.getByRole('gridcell', { name: '正在打字' }).count()).toBe(1);
  });
});

describe('the keyboard', () => {
  it('goes from region to region by F6, into the pane and out of it, and back by Shift+F6', async () => {
    const { page } = await workbench.open();
    await inPane(page).waitFor();
    const here = () =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
    await page.locator('textarea').focus();
    const visited: (string | null | undefined)[] = [await here()];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      visited.push(await here());
    }
    expect(visited).toEqual(['grid', 'sheets', 'pane', 'bar', 'grid', 'bar', 'pane']);
  });
});
