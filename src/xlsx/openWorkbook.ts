import type { Workbook } from './model/Workbook';
import { checkFile } from './read/checkFile';
import { readWorkbook } from './read/readWorkbook';
import { Package } from './zip/Package';

/**
 * Reads a workbook (.xlsx, .xlsm, .xltx). Throws XlsxError with an OpenErrorCode for what it cannot read; sizes are checked as
 * declared, before anything is inflated.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  checkFile(bytes);
  return readWorkbook(Package.open(bytes));
}
