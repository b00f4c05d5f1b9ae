import { button, openSheet, press, scrollGrid, seen } from './hands.mjs';

const UNIT = '民政局';

/** The pictures of the page of units: the list, a filter once the merges are filterable, and a unit's sheet. */
export const unitPictures = [
  {
    file: 'units',
    take: async (page, pane, words) => {
      await openSheet(page, '进度台账');
      await scrollGrid(page, -5000, -5000);
      await press(pane, words.jobs.units);
      await seen(pane, words.listed);
      await pane
        .getByText(words.listed)
        .first()
        .evaluate((heading) => {
          heading.scrollIntoView();
        });
    },
  },
  {
    file: 'unit-filter',
    take: async (_, pane, words) => {
      await press(pane, words.seeMerged);
      await press(pane, words.spread);
      await seen(pane, words.spreadDone);
      await pane.getByRole('checkbox', { name: words.choose(UNIT), exact: true }).click();
      await pane.getByRole('button', { name: words.filter }).first().click();
      await seen(pane, words.filtered);
    },
  },
  {
    file: 'unit-sheets',
    take: async (page, pane, words) => {
      await press(pane, words.clearFilter);
      await seen(pane, words.filterCleared);
      await pane.getByRole('button', { name: words.sheetsOfChosen }).first().click();
      await seen(pane, words.sheetsMade);
      await openSheet(page, `反馈表-${UNIT}`);
      await button(pane, words.sendSheets).waitFor();
    },
  },
];
