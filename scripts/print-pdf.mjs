/**
 * Prints a page: HTML on the input, PDF on the output. Takes the browser that is there, with the machine's own fonts and
 * the project's for what they lack. Exit code 3: there is no browser.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchOptions } from './browser.mjs';

const NO_BROWSER = 3;

async function startBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    return await chromium.launch(await launchOptions({ fonts: process.env.PRINT_FONTS ?? 'machine' }));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return null;
  }
}

async function readAll(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

const html = await readAll(process.stdin);
const folder = await mkdtemp(path.join(tmpdir(), 'ledger-print-'));
const browser = await startBrowser();
try {
  if (browser === null) process.exitCode = NO_BROWSER;
  else {
    const file = path.join(folder, 'page.html');
    await writeFile(file, html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    await new Promise((resolve) => process.stdout.write(pdf, resolve));
  }
} finally {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
}
