/** The only code that calls Office.js: a workbook behind the port of `src/application`. */
export { createExcelWorkbook } from './createExcelWorkbook';
export type { Batch, Session } from './session/Session';
