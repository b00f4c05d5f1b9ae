import type { Frame, Page } from 'playwright-core';
import { dropFile } from './dropFile';
import { openView, paneOf, paneTexts, views } from './paneViews';
import { violations } from './violations';
import { Workbench } from './Workbench';

const WAIT = 300_000;
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

/**
 * Contrast is looked at cell by cell, so a small window says the same in a fraction of the time; halfway between two
 * colours it says nothing, so nothing moves.
 */
const STILL = { viewport: { width: 1000, height: 600 }, reducedMotion: 'reduce' } as const;
const looks = [
  ['light', 'zh'],
  ['dark', 'en'],
] as const;

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

describe.each(looks)('axe finds nothing in %s, %s', (colorScheme, lang) => {
  it('on the page around the pane', async () => {
    const { page } = await workbench.open(`?lang=${lang}`, { colorScheme, ...STILL });
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  it('in the menu of a filter', async () => {
    const { page } = await workbench.open(`?lang=${lang}`, { colorScheme, ...STILL });
    await dropFile(page, 'table-with-filter.xlsx');
    await page.getByRole('button', { name: '责任单位' }).click();
    await page.getByRole('listbox').waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  it('on the printed page', async () => {
    const { page } = await workbench.open(`?lang=${lang}`, { colorScheme, ...STILL });
    await page.getByRole('button', { name: /打印|Print/ }).click();
    const printed = await page.locator('iframe.printed').elementHandle();
    const frame = await printed.contentFrame();
    await page
      .locator('iframe.printed')
      .contentFrame()
      .locator('table')
      .first()
      .waitFor({ state: 'attached' });
    expect(frame && (await violations(frame, 'paper'))).toEqual([]);
  });

  it('on any page of the pane', async () => {
    const { page, errors } = await workbench.open(`?lang=${lang}`, { colorScheme, ...STILL });
    const frame = await paneFrame(page);
    const { recalculate } = paneTexts[lang].run;
    const run = paneOf(page).getByRole('button', { name: recalculate }).first();
    // While the pane still reads, the button is on its way from disabled to enabled.
    await paneOf(page).getByRole('button', { name: recalculate, disabled: false }).first().waitFor();
    const found = [['before a run', await violations(frame)]];
    await run.click();
    await page.getByText(lang === 'zh' ? '未保存' : 'Not saved').waitFor();
    await run.waitFor();
    for (const view of views) {
      await openView(page, lang, view);
      found.push([view, await violations(frame)]);
      await paneOf(page)
        .getByRole('button', { name: paneTexts[lang].back })
        .click({ timeout: 1000 })
        .catch(() => undefined);
    }
    expect(found.filter(([, broken]) => broken && broken.length > 0)).toEqual([]);
    expect(found).toHaveLength(views.length + 1);
    expect(errors).toEqual([]);
  });
});
