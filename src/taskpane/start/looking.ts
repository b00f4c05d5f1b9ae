/** What looks at the workbook, loaded once the first sight is drawn: the pane is there sooner. */
export { readOpening } from '../../application/opening/readOpening';
export { inspect } from '../../application/inspect/inspect';
export { createExcelWorkbook } from '../../excel';
