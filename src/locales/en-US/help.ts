import type { HelpTexts } from '../HelpTexts';

/** The help page, in English. */
export const help: HelpTexts = {
  topics: [
    {
      heading: 'How to use it',
      paragraphs: [
        'Open the ledger and choose Recalculate. The add-in reads the task and progress of each item, works out its exact ratio, writes it back, marks the items that are behind, and makes the check list sheet (核对清单).',
        'Choose any line of a list to go to its cell in the sheet.',
        'When the ledger is edited afterwards, the pane offers to recalculate again; it never does so by itself.',
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
      heading: 'Review',
      paragraphs: [
        'The page Review shows each item as it was reported, with the numbers found in it, what the rule says and what was reported. Accept, keep, or type a ratio with a reason; equal cases can be decided together. The keys ← and → go from item to item.',
        'Decisions are kept in the workbook and follow their item when rows move; they lapse, and are listed, when its task or progress text changes.',
      ],
    },
    {
      heading: 'Dynamics',
      paragraphs: [
        'The page Dynamics builds the monthly √ grid (附件4) from the upload log and the roster of assessed projects. Marks typed by hand are kept; names that do not match are listed for you to settle.',
      ],
    },
    {
      heading: 'Appendices and bulletin',
      paragraphs: [
        "The page Appendices sorts the items into completed, on schedule and behind, each a sheet laid out on A4, and writes the bulletin's opening paragraph with its figures. They show the ratios that stand, so recalculate first.",
        'Exporting puts these sheets alone into a new workbook.',
      ],
    },
    {
      heading: 'Units',
      paragraphs: [
        'The page Units lists every responsible unit with its items by band, its acceptance and its months without dynamics; search, sort, and open a unit to see its items.',
        'Choose units and filter: ledger, check list, appendices and dynamics show only theirs. A filter of your own is never replaced without asking. What is filtered stands over every page, and Clear filter puts everything back in one click.',
        "Where units or categories are merged cells, Excel's filter shows only the first row; they can be made filterable and look the same, shown first, undoable.",
        'Unit sheets (单位反馈表) are one printable sheet for each unit, to send back to it.',
      ],
    },
    {
      heading: 'Settings',
      paragraphs: [
        'Settings are kept in the workbook: the threshold (fixed, or by time elapsed), lights, region and reporting office, titles and language of the sheets, settled names of units. What a change does is shown before it is saved.',
      ],
    },
    {
      heading: 'Undo',
      paragraphs: [
        'Before writing, what stood there is noted in the workbook. Undo puts it back step by step, also in a later session.',
        'A cell that you have edited since keeps your content and is named. A filter is not a write: clear it instead.',
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
