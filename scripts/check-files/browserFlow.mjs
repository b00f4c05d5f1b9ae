/**
 * What a clerk does in the browser, for other programs to judge: opens the sample in the built workbench, recalculates by
 * the pane, types a remark, and saves; filters a table by its menu and saves. The workbench is built first where it is
 * missing; `WORKBENCH` names another folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser.mjs';
import { serve } from '../serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const PATIENCE = 180_000;
/** The remark of the sample's last item, and what is typed there. */
export const typed = { sheet: '进度台账', address: 'I48', text: '浏览器中填写' };
/** What the table is filtered by: its column, counted from its left, and the value that is left on. */
export const filtered = { column: 3, value: '供电公司' };

function builtWorkbench() {
  const folder = process.env.WORKBENCH ?? path.join(root, 'dist/workbench');
  if (!existsSync(path.join(folder, 'index.html')))
    execFileSync(
      process.execPath,
      [
        path.join(root, 'node_modules/webpack/bin/webpack.js'),
        ...['--config-name', 'addin', '--config-name', 'workbench'],
      ],
      { cwd: root, stdio: 'ignore' },
    );
  return folder;
}

async function save(page, target) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存副本' }).click(),
  ]);
  await download.saveAs(target);
}

async function recalculateAndType(page, target) {
  const pane = page.locator('iframe').first().contentFrame();
  await pane.getByRole('button', { name: '重新计算' }).first().click();
  await pane
    .getByText(/已写入 \d+ 处比例/)
    .first()
    .waitFor();
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(typed.text);
  await page.keyboard.press('Enter');
  await save(page, target);
}

async function filterTable(page, { before, target }) {
  await page.locator('input[type="file"]').setInputFiles(before);
  await page.getByRole('tab', { name: '台账', exact: true }).waitFor();
  await page.getByRole('button', { name: '筛选“责任单位”' }).click();
  await page.getByRole('textbox', { name: '搜索' }).or(page.getByRole('searchbox')).fill(filtered.value);
  await page.getByRole('button', { name: '确定' }).click();
  await save(page, target);
}

/** Runs both; `table` is the workbook whose table is filtered, `folder` where `ledger.xlsx` and `table.xlsx` are saved. */
export async function runBrowserFlow({ table, folder }) {
  const { address, close } = await serve({ folder: builtWorkbench(), port: 0 });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${address}?lang=zh`);
    await page.getByRole('gridcell').first().waitFor();
    await recalculateAndType(page, path.join(folder, 'ledger.xlsx'));
    await filterTable(page, { before: table, target: path.join(folder, 'table.xlsx') });
  } finally {
    await browser.close();
    await close();
  }
}
