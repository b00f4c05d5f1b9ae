import { checkSheetName } from './model/sheetName';
import type { Workbook } from './model/Workbook';
import { readWorkbook } from './read/readWorkbook';
import { templateParts } from './template';
import { Package } from './zip/Package';

/** A new workbook with one empty sheet, as Chinese Excel starts one; saved like an opened one. */
export function createWorkbook(sheetName = 'Sheet1'): Workbook {
  checkSheetName(sheetName, []);
  const parts = Package.empty();
  for (const [path, text] of templateParts(sheetName)) parts.write(path, text);
  return readWorkbook(parts);
}
