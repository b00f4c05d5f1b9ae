/**
 * Takes the pictures of the README and of the user guide from the built workbench, in the order of a month's work: run
 * `npm run build` first. Each in Chinese (light) and in English (dark), as `docs/images/PICTURE.LANGUAGE.png`.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';
import { languages } from './screenshots/languages.mjs';
import { pictures } from './screenshots/pictures.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '..');

async function takeAll(browser, address, { lang, ending, colorScheme, words }) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme });
  await page.goto(`${address}?lang=${lang}`);
  const pane = page.frameLocator('iframe').first();
  for (const { file, take } of pictures) {
    await take(page, pane, words);
    await page.waitForTimeout(800);
    await page.screenshot({ path: path.join(root, 'docs/images', `${file}.${ending}.png`) });
  }
  await page.close();
}

const { address, close } = await serve({ folder: path.join(root, 'dist/workbench'), port: 0 });
const browser = await chromium.launch(await launchOptions());
try {
  for (const language of languages) await takeAll(browser, address, language);
} finally {
  await browser.close();
  await close();
}
