import type { FrameLocator, Page } from 'playwright-core';
import { pane as english } from '../../src/locales/en-US/pane';
import { settings as englishSettings } from '../../src/locales/en-US/settings';
import { pane as chinese } from '../../src/locales/zh-CN/pane';
import { settings as chineseSettings } from '../../src/locales/zh-CN/settings';
import { jobViews, type JobView, type View } from '../../src/taskpane/store/PaneState';

/** The pane's texts in the languages of the page. */
export const paneTexts = { zh: chinese, en: english };
const settingsTexts = { zh: chineseSettings, en: englishSettings };

/** Every page of the pane: those of its bar, and those beside it. */
export const views: readonly View[] = [
  ...jobViews,
  ...(Object.keys(chinese.views) as Exclude<View, JobView>[]),
];

const isJob = (view: View): view is JobView => jobViews.some((job) => job === view);

export const paneOf = (page: Page): FrameLocator => page.locator('iframe').first().contentFrame();

/** Goes to a page of the pane as people do, and waits until its name is shown. */
export async function openView(page: Page, lang: keyof typeof paneTexts, view: View): Promise<void> {
  const pane = paneOf(page);
  const texts = paneTexts[lang];
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  if (isJob(view)) {
    const here = pane.getByRole('navigation').getByRole('button', { name: texts.job[view], exact: true });
    await here.click();
    await pane.locator('[aria-current="page"]', { hasText: texts.job[view] }).waitFor();
    return;
  }
  await button(view === 'help' ? texts.views.help : texts.views.settings).click();
  if (view === 'selfcheck') await button(settingsTexts[lang].selfcheck).click();
  await pane.getByRole('heading', { level: 1, name: texts.views[view] }).waitFor();
}
