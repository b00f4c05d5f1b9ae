/** What the ribbon's button says where there is no pane. */
export const commands = {
  done: 'Done.',
  noLedger:
    'No ledger was found: it needs a header row that names at least a project, a task and a progress column. Open the pane to see more.',
  cancelled: 'Cancelled; nothing was written.',
  filtered:
    'On {count} sheet(s) only {units} is shown now ({sheets}). Choose Filter by Unit again to show everything.',
  inTheWay:
    '“{sheet}” has a filter of its own ({columns}) and was left alone. To replace it, open the pane on its page of units.',
  nothingFiltered: 'No sheet was filtered.',
  cleared: 'The filter by units was cleared: {sheets}.',
  restored: 'The earlier filter was put back: {sheets}.',
  notFiltered: 'This workbook is not filtered by units.',
  noUnit:
    'Select a cell in a row that names a responsible unit, then choose Filter by Unit. To choose several units, open the pane on its page of units.',
  fault: 'The add-in met an error that nobody expected. Try again; if it returns, tell your administrator.',
};
