import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook, type Sheet } from '../../src/xlsx';
import { dropFile } from './dropFile';
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

/** A table of eight projects, filtered to those of 林业局 and 城市管理局; its buttons are in A1:H1. */
async function openFiltered(): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const { page, errors } = await workbench.open();
  await dropFile(page, 'table-with-filter.xlsx');
  await page.getByRole('tab', { name: '台账', exact: true }).waitFor();
  return { page, errors };
}

const option = (page: Page, name: RegExp) => page.getByRole('option', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
/** The numbers of the rows shown, of the table's nine. */
const rowsShown = async (page: Page) =>
  (await page.getByRole('rowheader').allInnerTexts())
    .map(Number)
    .filter((row) => row <= 9)
    .sort((a, b) => a - b);

async function saved(page: Page): Promise<Sheet> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存副本' }).click(),
  ]);
  const [sheet] = openWorkbook(readFileSync(await download.path())).sheets;
  if (!sheet) throw new Error('The file has no sheet.');
  return sheet;
}

describe('the menu of a filter', () => {
  it('shows what the column holds, hides rows by what is chosen, and the file keeps it', async () => {
    const { page, errors } = await openFiltered();
    await page.getByRole('button', { name: '筛选“责任单位”（已筛选）' }).click();
    await page.getByRole('dialog', { name: '筛选“责任单位”' }).waitFor();
    expect(await option(page, /林业局，2 行/).getAttribute('aria-selected')).toBe('true');
    expect(await option(page, /供电公司，1 行/).getAttribute('aria-selected')).toBe('false');
    await option(page, /供电公司/).click();
    await page.getByText('已选 3 项，共 4 行').waitFor();
    await page.getByRole('button', { name: '确定' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await rowsShown(page)).toEqual([1, 2, 3, 6, 8]);
    await page.getByText('未保存').waitFor();

    const sheet = await saved(page);
    expect(sheet.tables.all[0]?.filter?.columns).toEqual([
      {
        column: 3,
        criteria: { kind: 'values', values: ['城市管理局', '供电公司', '林业局'], blanks: false },
      },
    ]);
    const hidden = sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row));
    expect(hidden).toEqual([3, 4, 6, 8]);
    expect(errors).toEqual([]);
  });

  it('goes by keys: Alt+Down, a search, Enter; Escape gives the focus back to the cell', async () => {
    const { page } = await openFiltered();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+ArrowDown'])
      await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await focused(page)).toBe('搜索');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('D1 责任单位');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.type('局');
    await page.getByText('（选择所有搜索结果）').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('搜索');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('D1 责任单位');
    expect(await rowsShown(page)).toHaveLength(7);
  });

  it('clears the column, and leaves everything alone where nothing was chosen', async () => {
    const { page } = await openFiltered();
    await page.getByRole('button', { name: '筛选“责任单位”' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    expect(await rowsShown(page)).toEqual([1, 2, 3, 6]);
    await page.getByRole('button', { name: '筛选“责任单位”' }).click();
    await page.getByRole('button', { name: '清除“责任单位”的筛选' }).click();
    expect(await rowsShown(page)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await page.getByRole('button', { name: '筛选“责任单位”', exact: true }).waitFor();
  });

  it('goes away when something else is pressed', async () => {
    const { page } = await openFiltered();
    await page.getByRole('button', { name: '筛选“类别”' }).click();
    await page.getByRole('dialog').waitFor();
    const box = await page.getByRole('gridcell', { name: '义务植树' }).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 20, (box?.y ?? 0) + 8);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused(page)).toMatch(/^C2 /);
  });
});
