/** What the ribbon's button says where there is no pane. */
export const commands = {
  done: 'Done.',
  noLedger:
    'No ledger was found: it needs a header row that names at least a project, a task and a progress column. Open the pane to see more.',
  cancelled: 'Cancelled; nothing was written.',
  fault: 'The add-in met an error that nobody expected. Try again; if it returns, tell your administrator.',
};
