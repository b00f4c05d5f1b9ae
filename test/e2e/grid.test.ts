import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { dropBytes, dropFile } from './dropFile';
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

const field = (page: Page) => page.locator('textarea');
const label = async (page: Page) => (await field(page).getAttribute('aria-label')) ?? '';
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** A workbook whose texts stand in cells of the format for texts. */
function madeTexts(texts: readonly string[]): Uint8Array {
  const workbook = createWorkbook('文字');
  const style = workbook.styles.derive(0, { numberFormat: '@' });
  workbook.activeSheet?.cells.set(texts.map((value, row) => ({ row, column: 0, value, style })));
  return saveWorkbook(workbook);
}

describe('the sheet', () => {
  it('shows the sample: merges, wrapped rows, frozen headings', async () => {
    const { page, errors } = await workbench.open();
    const title = page.getByRole('gridcell', { name: '湘乡市2024年重点民生实事项目进度台账' });
    expect(await title.getAttribute('aria-colspan')).toBe('9');
    const wrapped = await page.getByRole('row').filter({ hasText: '就业用工社保' }).first().boundingBox();
    expect(wrapped?.height).toBeGreaterThan(40);
    await press(page, 'Control+End');
    expect(await label(page)).toMatch(/^I48/);
    expect(await page.getByRole('gridcell', { name: '完成比例' }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('keeps headings and frozen rows in view while it scrolls', async () => {
    const { page } = await workbench.open();
    await press(page, 'Control+End');
    expect(await label(page)).toMatch(/^I48/);
    const tops = await Promise.all(
      [
        page.getByRole('columnheader', { name: 'I', exact: true }),
        page.getByRole('gridcell', { name: '完成比例' }),
      ].map(async (heading) => (await heading.boundingBox())?.y),
    );
    const grid = await page.getByRole('grid').locator('..').boundingBox();
    for (const top of tops) expect((top ?? 0) - (grid?.y ?? 0)).toBeGreaterThanOrEqual(0);
    const row = await page.getByRole('rowheader', { name: '48', exact: true }).boundingBox();
    expect(row?.x).toBe(grid?.x);
  });

  it('is walked through by keys', async () => {
    const { page } = await workbench.open();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(await label(page)).toBe('B4 省实事');
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await label(page)).toBe('D4 民政局');
    await press(page, 'ArrowDown');
    expect(await label(page)).toBe('D11 人社局');
    await press(page, 'Control+Home');
    expect(await label(page)).toMatch(/^A1 /);
  });

  it('takes typing, leaves it alone on Escape, and saves under its own name', async () => {
    const { page } = await workbench.open();
    await press(page, 'Control+End');
    await page.keyboard.type('75%');
    await press(page, 'Enter', 'ArrowUp');
    expect(await label(page)).toBe('I48 75%');
    await page.keyboard.type('draft');
    await press(page, 'Escape');
    expect(await label(page)).toBe('I48 75%');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存副本' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ledger.xlsx');
    const saved = openWorkbook(readFileSync(await download.path()));
    expect(saved.activeSheet?.cells.value(47, 8)).toBe(0.75);
  });

  it('leaves texts alone that read like something else, as in the made sheets: F2 and Enter change nothing', async () => {
    const texts = ['=1+1', '+5', '-3', '@甲', '1/6', '2024年9月', '001', '75%', '1E5'];
    const { page } = await workbench.open();
    await dropBytes(page, 'texts.xlsx', madeTexts(texts));
    await page.getByRole('tab', { name: '文字', exact: true }).waitFor();
    for (const text of texts) {
      expect((await label(page)).replace(/^A\d+ /, '')).toBe(text);
      await press(page, 'F2', 'Enter');
    }
    expect(await page.getByText('未保存').count()).toBe(0);
    await press(page, 'Control+Home', 'F2');
    await page.keyboard.insertText('x');
    await press(page, 'Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存副本' }).click(),
    ]);
    const [sheet] = openWorkbook(readFileSync(await download.path())).sheets;
    const [first = '', ...rest] = texts;
    expect(texts.map((_, row) => sheet?.cells.value(row, 0))).toEqual([`${first}x`, ...rest]);
    expect(sheet?.cells.get(0, 0)?.formula).toBeUndefined();
  });

  it('takes an input method from its first stroke', async () => {
    const { page } = await workbench.open();
    await press(page, 'Control+End');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'wan', selectionStart: 3, selectionEnd: 3 });
    await client.send('Input.insertText', { text: '完成' });
    expect(await field(page).inputValue()).toBe('完成');
    await press(page, 'Enter', 'ArrowUp');
    expect(await label(page)).toBe('I48 完成');
  });

  it('copies cells with tabs between', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page } = await workbench.open('?lang=zh', { permissions });
    await press(page, 'ArrowDown', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll('\r', '')).toBe('序号\t实事类别\n1\t省实事');
  });

  it('goes to another sheet by its tab', async () => {
    const { page } = await workbench.open();
    await page.getByRole('tab', { name: '考核项目名册' }).click();
    await page.getByRole('grid', { name: '工作表 考核项目名册' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(1);
  });
});

describe('files', () => {
  it('opens one that is dropped', async () => {
    const { page } = await workbench.open();
    await dropFile(page, 'bulletin-2024-09.xlsx');
    await page.getByRole('tab', { name: '附件4' }).waitFor();
    expect(await page.getByText('bulletin-2024-09.xlsx').isVisible()).toBe(true);
  });

  test.each([
    ['encrypted.xlsx', '?lang=zh', '打开密码'],
    ['old-format.xls', '?lang=zh', '旧版 .xls'],
    ['not-a-workbook.xlsx', '?lang=en', 'not an Excel workbook'],
    ['no-bytes.xlsx', '?lang=en', 'The file is empty'],
    ['zip-bomb.xlsx', '?lang=zh', '解压后过大'],
  ])('says why %s is not opened, and keeps the open one', async (name, query, reason) => {
    const { page } = await workbench.open(query);
    await dropFile(page, name);
    await page.getByText(reason).waitFor();
    expect(await page.getByRole('tab', { name: '进度台账' }).isVisible()).toBe(true);
  });

  it('asks before unsaved work is left', async () => {
    const { page } = await workbench.open();
    await page.keyboard.type('x');
    await press(page, 'Enter');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });
});
