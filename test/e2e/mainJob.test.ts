import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/xlsx';
import { Workbench } from './Workbench';

const WAIT = 180_000;
jest.setTimeout(WAIT);
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
}, WAIT);

afterAll(async () => {
  await workbench.stop();
});

const pane = (page: Page) => page.locator('iframe').first().contentFrame();
const label = async (page: Page) => (await page.locator('textarea').getAttribute('aria-label')) ?? '';

async function recalculate(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: '重新计算' }).first().click();
  await pane(page)
    .getByText(/已写入 \d+ 处比例/)
    .first()
    .waitFor();
}

/** Waits until the address and text of the active cell, as its field names them, are these. */
async function waitForCell(page: Page, name: RegExp): Promise<void> {
  await page.waitForFunction(
    ([pattern]) => new RegExp(pattern ?? '').test(document.querySelector('textarea')?.ariaLabel ?? ''),
    [name.source],
  );
}

async function save(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存副本' }).click(),
  ]);
  return openWorkbook(readFileSync(await download.path()));
}

describe('the main job, as a clerk does it', () => {
  it('recalculates, shows a change in the sheet, undoes, runs again after an edit, and saves', async () => {
    const { page, outside, errors } = await workbench.open();
    await recalculate(page);
    await pane(page).getByText('16 个', { exact: true }).first().waitFor();
    const told = (await pane(page).locator('body').innerText()).replace(/\s+/g, '');
    for (const figure of [
      '项目45项',
      '责任单位16个',
      '已完成25项',
      '达到进度19项',
      '滞后1项',
      '取自平台10项',
    ])
      expect(told).toContain(figure);

    await pane(page).getByRole('button', { name: /护蕾/ }).first().click();
    await waitForCell(page, /^G30 117\.6%/);

    await pane(page).getByRole('button', { name: '撤销上一步' }).click();
    await pane(page)
      .getByText(/已恢复 18 个单元格/)
      .first()
      .waitFor();
    await waitForCell(page, /^G30 ?$/);

    await page.locator('textarea').focus();
    await page.keyboard.press('Control+End');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await label(page)).toMatch(/^F48 /);
    await page.keyboard.insertText('已完成隐患整改20处');
    await page.keyboard.press('Enter');

    await recalculate(page);
    const saved = await save(page);
    const ledger = saved.sheets[0];
    expect(ledger?.cells.value(29, 6)).toBeCloseTo(535 / 455, 14);
    expect(ledger?.cells.value(47, 5)).toBe('已完成隐患整改20处');
    expect(saved.sheetNamed('核对清单')).toBeDefined();
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});
