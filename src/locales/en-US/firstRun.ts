import type { FirstRunTexts } from '../FirstRunTexts';

/** The English texts of the first run. */
export const firstRun: FirstRunTexts = {
  heading: 'Your first time',
  sentences: [
    'Open a progress ledger and choose Recalculate: every ratio is worked out exactly from task and progress, written back, and explained.',
    'Nothing is guessed: where it is not certain, the reported ratio stays and the item is listed for you.',
    'Every step can be undone in this pane, and no data leaves this computer.',
  ],
  open: 'Try it on a sample ledger',
  here: 'This is the sample ledger: choose Recalculate above to try it.',
  opened: 'The sample ledger is open in a new workbook. Open this pane there and choose Recalculate.',
  refused:
    'Excel does not let an add-in open a new workbook here. Download the sample ledger and open it in Excel:',
  download: 'Download the sample ledger',
};
