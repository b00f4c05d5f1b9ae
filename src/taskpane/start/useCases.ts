/** What works on the workbook, loaded once the first sight is drawn: the pane is there sooner. */
export { readOpening, recalculate, saveSettings, undo } from '../../application';
export { saveCorrection } from '../../application/corrections/saveCorrection';
export { inspect } from '../../application/inspect/inspect';
export { settleUnitNames } from '../../application/unitNames/settleUnitNames';
export { createExcelWorkbook } from '../../excel';
