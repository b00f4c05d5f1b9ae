import { Workbook } from './model/Workbook';
import { rootNamespace } from './xml/rootNamespace';

/** A new workbook with one empty sheet, as Excel starts one. */
export function createWorkbook(sheetName = 'Sheet1'): Workbook {
  const workbook = new Workbook(rootNamespace);
  workbook.addSheet(sheetName);
  return workbook;
}
