import type { Page } from 'playwright-core';
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

/** Frames that open from now on tell the page that they were to print, in place of the browser's own window. */
async function watchPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.parent.document.documentElement.dataset.printed = document.title;
    };
  });
}

it('prints the sheet in view: every row, dressed under the strict policy', async () => {
  const { page, errors, outside } = await workbench.open();
  await watchPrinting(page);
  await page.getByRole('button', { name: '打印' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.printed !== undefined);
  const printed = page.locator('iframe.printed').contentFrame();
  expect(await printed.locator('section > table tr').count()).toBe(48);
  expect(
    await printed
      .locator('table')
      .last()
      .evaluate((table) => getComputedStyle(table).borderCollapse),
  ).toBe('collapse');
  expect(await printed.locator('[style]').count()).toBe(0);
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
});
