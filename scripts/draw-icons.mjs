/** Draws the ribbon's PNG icons from their SVG sources in assets/icons; run it after changing a source. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';

const folder = path.resolve(import.meta.dirname, '../assets/icons');
const sizes = [16, 32, 64, 80];

const browser = await chromium.launch(await launchOptions());
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
  const source = await readFile(path.join(folder, file), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
    );
    const target = path.join(folder, `${path.basename(file, '.svg')}-${size}.png`);
    await page.screenshot({ path: target, omitBackground: true });
    await page.close();
  }
}
await browser.close();
