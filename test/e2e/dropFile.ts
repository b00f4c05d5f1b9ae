import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Drops a file of the fixtures on the page, as a person would. */
export async function dropFile(page: Page, name: string): Promise<void> {
  await dropBytes(page, name, readFileSync(`test/fixtures/ledgers/${name}`));
}

/** Drops a file of these bytes on the page. */
export async function dropBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dropped = { base64: Buffer.from(bytes).toString('base64'), name };
  const dataTransfer = await page.evaluateHandle((file) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
    transfer.items.add(new File([content], file.name));
    return transfer;
  }, dropped);
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
