import { button, enter, openSheet, press, scrollGrid, seen } from './hands.mjs';
import { unitPictures } from './unitPictures.mjs';

/** The pictures in the order of a month's work; each step leaves page and pane as they are taken. */
export const pictures = [
  {
    file: 'opened',
    take: async (_, pane, words) => {
      await seen(pane, words.columns);
      await pane.getByText(words.columns).first().click();
    },
  },
  {
    file: 'workbench',
    take: async (_, pane, words) => {
      await press(pane, words.recalculate);
      await seen(pane, words.recalculated);
    },
  },
  {
    file: 'changes',
    take: async (_, pane, words) => {
      await pane.getByRole('tab', { name: words.changes }).click();
      await pane.getByRole('tabpanel').getByRole('button').first().click();
      await pane.getByRole('tab', { name: words.changes }).evaluate((tab) => {
        tab.scrollIntoView();
      });
    },
  },
  {
    file: 'check-list',
    take: async (page, pane, words) => {
      await press(pane, words.checkList);
      await page.waitForTimeout(500);
      await scrollGrid(page, 760, 0);
    },
  },
  {
    file: 'review',
    take: async (page, pane, words) => {
      await openSheet(page, '进度台账');
      await press(pane, words.jobs.review);
      await press(pane, words.startReview);
      await pane.getByText(words.keep).first().click();
    },
  },
  {
    file: 'dynamics',
    take: async (_, pane, words) => {
      await press(pane, words.jobs.dynamics);
      await press(pane, words.dynamics);
      await seen(pane, words.result);
      await pane.getByRole('button', { name: words.openDynamics }).first().click();
    },
  },
  {
    file: 'appendices',
    take: async (_, pane, words) => {
      await press(pane, words.jobs.appendices);
      await press(pane, words.appendices);
      await seen(pane, words.result);
      await pane.getByText(words.firstAppendix).first().click();
    },
  },
  {
    file: 'bulletin',
    take: async (_, pane, words) => {
      await press(pane, words.bulletin);
      await button(pane, words.copy).waitFor();
      await button(pane, words.copy).scrollIntoViewIfNeeded();
    },
  },
  ...unitPictures,
  {
    file: 'settings',
    take: async (_, pane, words) => {
      await press(pane, words.settings);
      await pane.getByLabel(words.percent).fill('80');
      await press(pane, words.seeEffect);
      await button(pane, words.save).waitFor();
      await button(pane, words.save).scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'undo',
    take: async (_, pane, words) => {
      await press(pane, words.leave);
      await press(pane, words.back);
      await press(pane, words.undo);
      await seen(pane, words.undone);
      await pane.getByText(words.undone).first().scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'edited',
    take: async (page, pane, words) => {
      await press(pane, words.jobs.main);
      await openSheet(page, '进度台账');
      await page.waitForTimeout(500);
      await enter(page, {
        steps: [
          ['ArrowDown', 3],
          ['ArrowRight', 5],
          ['ArrowDown', 8],
        ],
        text: '560',
      });
      await button(pane, words.again).waitFor();
      await button(pane, words.again).scrollIntoViewIfNeeded();
    },
  },
];
