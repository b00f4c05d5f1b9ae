/** What builds the workbook to send, loaded when somebody asks for it: it brings the codec with it. */
export { exportSheets } from '../../application/export/exportSheets';
export { buildFile } from '../../export';
export { openExported } from '../../excel/pane/openExported';
