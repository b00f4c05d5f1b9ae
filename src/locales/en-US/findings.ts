/** One sentence for each finding about a workbook; `{…}` are filled in. Rows are numbered as on the sheet. */
export const findings = {
  'sheet-protected':
    'The sheet "{sheet}" is protected and the cells to write are locked, so nothing was changed. Use Review → Unprotect Sheet, then run again.',
  'formats-protected':
    'The sheet "{sheet}" is protected against formatting, so nothing was changed. Use Review → Unprotect Sheet, then run again.',
  'structure-protected':
    'The workbook structure is protected, so the sheet "{sheet}" cannot be added and nothing was changed. Turn off Review → Protect Workbook, then run again.',
  busy: 'Another window is changing this workbook (since {at}), so nothing was changed. Run again when it has ended.',
  interrupted:
    'The last run ({at}) was cut off and may have written only a part. Undo it first, then recalculate.',
  'journal-too-large':
    'This run changes too much ({cells} cells) to keep an undo step, so nothing was changed. Confirm that you need no undo to go on.',
  'unknown-sheet': 'No ledger sheet is called "{sheet}".',
  'journal-dropped': 'The undo journal is full: the oldest {count} steps are no longer kept.',
  'other-states':
    'The workbook holds other months or copies of the same ledger: {sheets}. Only "{sheet}" was worked on; the others were left alone.',
  'without-progress': '{count} items have no progress yet; their ratios stay.',
  'no-ratio-column': 'The sheet "{sheet}" has no ratio column: the check list is made, no ratio is written.',
  total: 'Row {row} "{text}" is a total and was left alone.',
  doubles: '"{name}" appears in rows {rows}; each row was computed. Check whether it is a double.',
  nameless: 'Row {row} has a task and progress but no project name; it was left alone.',
  'no-stored-value':
    'The formulas in rows {rows} show nothing. Where they are meant to be empty, all is well; else open and save the file in Excel once.',
  'decision-lapsed-text':
    'The decision about "{name}" ({was}) has lapsed: its task or progress text changed. The row was worked out anew.',
  'decision-lapsed-ratio':
    'The decision about "{name}" ({was}) has lapsed: another ratio or a formula was entered since. Please look at it again.',
  'decision-changed':
    'Task or progress of "{name}" changed or moved since the review page was read, so nothing was changed. Refresh and decide again.',
  'decision-no-answer':
    'The rules give no ratio for "{name}" to accept, so nothing was changed. Keep the reported ratio or type one.',
  'decision-nothing-reported':
    'No ratio was reported for "{name}" that could be kept, so nothing was changed.',
  'decision-formula':
    'Cell {cell} holds a formula, which is only written over where that is confirmed; nothing was changed.',
  'decision-percent': 'What was typed for "{name}" is no percentage (such as 85.5), so nothing was changed.',
  'decision-no-reason': 'A ratio typed for "{name}" needs a reason, so nothing was changed.',
  'date-cell':
    'Cell {cell} is a date ({text}); Excel may have made it of something like "1/6". Please check.',
  'acceptance-lags':
    'The ratio of "{name}" ({ratio}) is {points} points above its acceptance ({acceptance}). Please check.',
  'acceptance-none': '"{name}" is completed ({ratio}) and has no acceptance. Please check.',
  'platform-unchanged':
    'The ratio of "{name}" is taken from a platform and is still last month\'s ({ratio}). Please look it up again.',
  'formula-kept': 'Cell {cell} is a formula and was left alone.',
  'written-differs':
    'Cell {cell} reads back differently; somebody may be editing at the same time. Please check.',
  'check-list-beside':
    'A sheet "{name}" exists that this tool did not make; it was left alone. The list is in "{used}".',
  'check-list-edited':
    '"{name}" was edited by hand since it was made and is kept; the new list is in "{used}".',
  'store-damaged': 'What the workbook had stored ({entry}) is damaged and was taken as absent.',
  'no-undo-kept': 'No undo step was kept for this run.',
  'appendix-beside':
    'A sheet named "{name}" was not made by this tool and was left alone; the appendix is on "{used}".',
  'appendix-edited':
    '"{name}" was edited by hand since it was made and was kept; the new appendix is on "{used}".',
  'not-recalculated':
    '{count} ratios of the ledger would change with a recalculation; the appendices show the ratios that stand. Recalculate first.',
  'dynamics-beside':
    'A sheet named “{name}” is there already and was not made by this add-in; it was left alone, the grid is on “{used}”.',
  'dynamics-edited': '“{name}” was edited by hand beyond its marks and is kept; the new grid is on “{used}”.',
  'dynamics-no-projects':
    'No assessed projects were found: a roster (考核项目 and 主要责任单位) or an earlier monthly grid is needed.',
  'dynamics-unknown-roster': 'The sheet “{sheet}” holds no roster of assessed projects.',
  'dynamics-no-months':
    'There is neither an upload log nor an earlier grid, so the months are unknown. Choose the first and the last month.',
  'dynamics-outside-roster': 'Cell {cell}: “{project}” is not in the roster and was not counted.',
  'dynamics-near-name':
    'Cell {cell}: “{project}” is not in the roster; it may be “{likely}”. Please confirm; it is not counted until then.',
  'dynamics-other-kind': 'Cell {cell}: the kind “{word}” of “{project}” does not count as dynamics.',
  'dynamics-outside-period': 'Cell {cell}: {month} of “{project}” is outside the period and was not counted.',
  'dynamics-typed-mark':
    'Cell {cell}: the √ of “{project}” in {month} has no upload in the log; it is kept as typed by hand. Please check.',
  'dynamics-no-date': 'Cell {cell}: the date “{text}” of “{project}” cannot be read and was not counted.',
  'dynamics-no-year':
    'Cell {cell}: the date “{text}” of “{project}” has no year and the ledger tells none; it was not counted.',
  'dynamics-odd-year':
    'Cell {cell}: the year of “{text}” (“{project}”) makes no sense (the workbook may count dates from 1904); it was not counted.',
  'dynamics-unclear-mark':
    'Cell {cell}: “{text}” at “{project}” is neither a mark nor none; it was not counted.',
  'dynamics-nameless': 'Cell {cell}: this upload names no project and was not counted.',
};
