/** One sentence for each failure of the workbook: what happened, and what to do next. */
export const errors = {
  'cell-edit-mode': 'A cell is being edited, so Excel takes no changes. Press Enter or Esc, then try again.',
  'access-denied':
    'Excel refused: the sheet or the workbook may be protected. Unprotect it on the Review tab, then try again.',
  'item-not-found': 'A sheet or range is gone; it may just have been deleted or renamed. Run it again.',
  'request-too-large': 'More was written at once than Excel takes. Try with fewer rows.',
  'response-too-large':
    'More was read at once than Excel gives; a cell may hold a very long text. Shorten it.',
  'too-busy': 'Excel is busy and did not answer after several waits. Try again in a moment.',
  aborted: 'Excel broke the operation off. Try again.',
  'merged-range': 'A merged cell is in the way. Check the merged cells of the ratio column, then try again.',
  'filtered-range': 'A filter is in the way. Clear the filter, then try again.',
  'session-lost': 'The connection to Excel is lost. Close this pane and open it again.',
  'dialog-open': 'Excel has a dialog open and takes no changes. Close it, then try again.',
  'not-supported': 'This version of Excel lacks what is needed. Update Excel, or use the workbench.',
  'invalid-argument':
    'Excel did not accept what it was given. Please send the detail below to the maintainers.',
  unknown: 'Excel reported an error without a reason.',
};

/** What stands after a failure. */
export const left = {
  'as-it-was': 'The workbook is as it was; nothing was changed.',
  changed:
    'Not everything could be put back; these still hold the new content: {places}. Undo puts them back.',
  unknown: 'What the workbook holds now could not be confirmed. Check it, then use Undo.',
};
