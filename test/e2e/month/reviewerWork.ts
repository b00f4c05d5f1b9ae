import type { Desk } from './Desk';
import { sheetTexts } from './clerkWork';
import { fillIn } from '../../../src/locales';

/** Decides the one item in review by a ratio of the reviewer's own, and keeps the reported ratio of another. */
export async function decide(desk: Desk): Promise<void> {
  const { review } = desk.words;
  const { pane } = desk;
  await desk.view('review');
  await desk.press(review.start);
  await desk.hears(review.place({ index: '1', count: '1' }));
  expect(await pane.getByText('开工建设保障性租赁住房(套)').count()).toBeGreaterThan(0);
  await pane.getByRole('radio', { name: review.type }).check();
  await pane.getByLabel(review.percent).fill('55.6');
  await desk.press(review.save);
  await desk.hears(review.reasonNeeded);
  await pane.getByLabel(review.reason, { exact: true }).fill('只计已完成的 119 套');
  await desk.press(review.save);
  await desk.hears(review.saved({ changes: '1' }));
  await keepReported(desk);
}

/** What was in review comes first, then the ledger's order: the ledger's seventh item is the eighth. */
async function keepReported(desk: Desk): Promise<void> {
  const { review } = desk.words;
  const { pane } = desk;
  await pane.getByLabel(review.show).selectOption('all');
  await desk.hears(review.place({ index: '1', count: '45' }));
  await desk.press(review.next);
  for (let step = 2; step < 8; step += 1) await desk.page.keyboard.press('ArrowRight');
  await desk.hears(review.place({ index: '8', count: '45' }));
  await pane.getByRole('radio', { name: review.keep({ ratio: '95.0%' }) }).check();
  await desk.press(review.save);
  await desk.hears(review.saved({ changes: '0' }));
  await seeDecided(desk, 2);
}

/** Sees how many decisions stand, by the list of what is to be shown. */
export async function seeDecided(desk: Desk, count: number): Promise<void> {
  const { review } = desk.words;
  await desk.pane
    .getByRole('option', { name: review.filter.decided({ count: String(count) }) })
    .waitFor({ state: 'attached' });
}

/** Filters by units found by a search, in the pane; sees them alone in the ledger, and clears. */
export async function filterTwoUnits(desk: Desk): Promise<void> {
  const { units, pane: texts } = desk.words;
  const { pane } = desk;
  await desk.view('units');
  for (const unit of ['司法局', '农业农村局']) {
    await pane.getByLabel(units.search).fill(unit.slice(0, 2));
    await pane.getByRole('checkbox', { name: units.choose({ unit }), exact: true }).check();
  }
  await desk.press(units.filter(2));
  const chosen = ['司法局', '农业农村局'].join(texts.listMark);
  await pane.getByRole('region', { name: texts.filter.filtered({ units: chosen }) }).waitFor();
  await desk.sheet('进度台账');
  expect(await desk.rowsShown()).toEqual([1, 2, 3, 45, 46]);
  await desk.press(texts.filter.clear);
  await desk.hears(texts.filter.cleared);
  await pane.getByLabel(units.search).fill('');
  await desk.press(units.chooseNone);
}

/** Filters by the unit of the selected row with the ribbon's button, and clears with it. */
export async function filterByRibbon(desk: Desk): Promise<void> {
  const { pane: texts, filterByUnit } = desk.words;
  await desk.goTo('C', 45);
  const ribbon = desk.page.getByRole('button', { name: filterByUnit, exact: true });
  const bar = desk.pane.getByRole('region', { name: texts.filter.filtered({ units: '司法局' }) });
  await ribbon.click();
  await bar.waitFor();
  expect(await desk.rowsShown()).toEqual([1, 2, 3, 45]);
  await ribbon.click();
  await bar.waitFor({ state: 'detached' });
  expect((await desk.rowsShown()).length).toBeGreaterThan(5);
}

/** Makes the ledger's eleven merged units filterable, after a look at which they are. */
export async function spreadMerges(desk: Desk): Promise<void> {
  const { merged } = desk.words.units;
  await desk.press(merged.see);
  await desk.hearsOf(merged.preview(11));
  await desk.press(merged.apply);
  await desk.hearsOf(merged.done(11));
}

/** The sheet 单位反馈表 of one unit. */
export const unitSheet = fillIn(sheetTexts.unitSheets.sheetName, { unit: '民政局' });

export async function buildUnitSheet(desk: Desk): Promise<void> {
  const { units } = desk.words;
  await desk.pane.getByRole('checkbox', { name: units.choose({ unit: '民政局' }), exact: true }).check();
  await desk.press(units.sheets.chosen(1));
  await desk.hears(units.sheets.written(1));
  await desk.sheet(unitSheet);
}

/** Turns the lights on: both items that are behind are more than ten points under 75 %, so both are red. */
export async function turnLightsOn(desk: Desk): Promise<void> {
  const { settings, pane: texts, words } = desk.words;
  const { pane } = desk;
  await desk.view('settings');
  await pane.getByRole('switch', { name: settings.lights }).click();
  await desk.press(settings.save);
  const count = texts.result.count;
  await desk.hears(settings.fromTo({ name: settings.light.red, before: count(0), after: count(2) }));
  await desk.hears(settings.same({ name: words.bands.behind, value: count(2) }));
  await desk.press(settings.apply);
  await pane.getByRole('navigation').waitFor();
}
