/** The hidden, sheet-scoped name by which a sheet that the add-in made is known; its formula is the sheet's id as text. */
export const MADE_SHEET_NAME = '_ProgressLedgerSheet';
