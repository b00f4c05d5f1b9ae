import type { HelpTexts } from '../HelpTexts';

/** The help page, in English. */
export const help: HelpTexts = {
  topics: [
    {
      heading: 'How to use it',
      paragraphs: [
        'Open the ledger and choose Recalculate. The add-in reads the task and progress of each item, works out its exact ratio, writes it back, marks the items that are behind, and makes the check list sheet (核对清单).',
        'Choose any line of a list to go to its cell in the sheet.',
      ],
    },
    {
      heading: 'What counts as a ledger',
      paragraphs: [
        'A header row that names at least a project, a task and a progress column, with one item a row below. The order of columns, titles above, merged cells, total rows and repeated page headers do not matter.',
        'Where a column was taken for another, open "Which column is what" and correct it; the correction is kept in the workbook.',
      ],
    },
    {
      heading: 'How a ratio is decided',
      paragraphs: [
        'What can be computed from task and progress is computed. What is taken from a platform or told in words keeps its reported ratio. A stated ratio or "completed" only fills a gap.',
        'Nothing is guessed: where it is not certain, the reported ratio stays and the item is listed for review with the reason.',
      ],
    },
    {
      heading: 'Undo',
      paragraphs: [
        'Before writing, what stood there is noted in the workbook. Undo puts it back step by step, also in a later session.',
        'A cell that you have edited since keeps your content and is named.',
      ],
    },
    {
      heading: 'What it never does',
      paragraphs: [
        'It changes no other cell of the ledger, no sheet of another month and no formula, and it never reaches for the network.',
      ],
    },
  ],
};
