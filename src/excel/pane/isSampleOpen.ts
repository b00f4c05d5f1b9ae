/** The file of the sample ledger, which the add-in's own site and the workbench serve. */
export const SAMPLE_FILE = 'ledger.xlsx';

/** Whether the open workbook is the sample ledger itself, by the name of its file: the workbench opens it at the start. */
export function isSampleOpen(url: string = Office.context.document.url): boolean {
  return url.split(/[\\/]/).at(-1) === SAMPLE_FILE;
}
