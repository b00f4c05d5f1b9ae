/** The pane's texts while appendices are exported. `{…}` are filled in. */
export const exporting = {
  action: 'Export appendices',
  explain:
    'Puts the made sheets alone into a new workbook, to be sent: nothing that the add-in stores, and rows that a filter hides as well.',
  working: 'Exporting …',
  opened: 'Opened in a new workbook: {sheets}. Save it there.',
  nothingMade: 'No appendices have been made yet. Build the monthly grid or the appendices first.',
  refused:
    'Excel does not let the add-in open a new workbook here ({detail}). The sheets are still in this workbook and can be moved out by hand:',
  steps: [
    'Hold Ctrl and click the tabs of the sheets to send.',
    'Right-click one of the tabs and choose “Move or Copy”.',
    'Under “To book” choose “(new book)”, tick “Create a copy”, and press OK.',
  ],
};
