import { enFilter } from './enFilter';
import { enRefusals } from './enRefusals';
import type { Texts } from './Texts';

/** The page's English texts. */
export const en: Texts = {
  title: 'Ledger workbench',
  intro:
    'Opens real .xlsx files in the browser and runs the same add-in. Files stay on this machine; nothing is uploaded.',
  open: 'Open file',
  save: 'Save a copy',
  print: 'Print',
  printHint: 'Print this sheet (filtered: only the rows shown)',
  nothingToPrint: 'This sheet holds nothing to print.',
  newWorkbook: 'new-workbook.xlsx',
  copyOpened: 'The add-in opened a new workbook; it was downloaded as {name}.',
  openHint: 'Choose a file, or drop an .xlsx here',
  drop: 'Drop to open the file',
  unsaved: 'Not saved',
  discard: 'There are changes that are not saved. Drop them and open another file?',
  ribbon: 'Ribbon',
  pane: 'Task pane',
  closePane: 'Close the task pane',
  paneWidth: 'Width of the task pane',
  commandRuns: '“{label}” is running…',
  commandDone: '“{label}” has finished.',
  commandFailed: '“{label}” did not run ({status}). Open the task pane to see why.',
  paneMissing:
    'The add-in (addin/taskpane.html) was not found. Run npm start or npm run build, then open this page again.',
  paneSlow:
    'The add-in has not answered yet. Reload the page; if that does not help, check that the addin folder is complete.',
  sheets: 'Sheets',
  sheetHidden: 'hidden',
  grid: 'Sheet {sheet}',
  nameBox: 'Selected area',
  content: 'Content of the cell',
  rows: '{count} rows',
  dismiss: 'Close this message',
  stale:
    'Not recalculated: cells that this formula reads were changed; this is its former value. The saved file asks Excel to recalculate.',
  staleCount: '{count} formulas show their former values; the saved file asks Excel to recalculate.',
  filter: enFilter,
  unpainted:
    'Conditional formatting of “{sheet}”: {count} rules are not shown here (types: {types}); a save keeps them as they are.',
  notWorksheet: '“{sheet}” is no ordinary worksheet; it is not shown here, and a save keeps it as it is.',
  findings: 'Found on opening',
  signed: 'The file is digitally signed: saving any change makes the signature invalid.',
  macros: 'The file has macros: they do not run here; a save keeps them and the ending of the name.',
  opening: 'Opening…',
  opened: '{name} is open.',
  saved: '{name} was saved.',
  cannotOpen: '{name} cannot be opened: {reason}',
  cannotSave: 'Cannot save: {reason}',
  cannotEnter: 'Not entered: {reason}',
  'not-a-formula':
    'It begins like a formula but is not a complete one. Correct it, or put an apostrophe in front to keep it as text.',
  protected: 'The cell is protected and cannot be changed.',
  unknownError: 'Something unexpected went wrong ({message}).',
  refusals: enRefusals,
};
