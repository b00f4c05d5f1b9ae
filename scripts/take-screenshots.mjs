/** Takes the pictures of the README from the built workbench: run `npm run build` first. */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const pictures = [
  { colorScheme: 'light', lang: 'zh', button: '重新计算', done: '45 项', file: 'workbench.zh-CN.png' },
  { colorScheme: 'dark', lang: 'en', button: 'Recalculate', done: 'Completed', file: 'workbench.en.png' },
];

const { address, close } = await serve({ folder: path.join(root, 'dist/workbench'), port: 0 });
const browser = await chromium.launch(await launchOptions());
for (const { colorScheme, lang, button, done, file } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(`${address}?lang=${lang}`);
  const pane = page.frameLocator('iframe').first();
  await pane.getByRole('button', { name: button }).first().click();
  await pane.getByText(done, { exact: true }).first().waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(root, 'docs/images', file) });
  await page.close();
}
await browser.close();
await close();
