import type { SheetDescription } from '../domain/sheet/SheetDescription';
import { createWorkbook, saveWorkbook, type Workbook } from '../xlsx';
import { writeSheet } from './writeSheet';

/** A new workbook that holds the described sheets, in their order, and nothing else. At least one must be given. */
export function buildWorkbook([first, ...others]: readonly SheetDescription[]): Workbook {
  if (first === undefined) throw new RangeError('a workbook needs a sheet');
  const workbook = createWorkbook(first.name);
  for (const { name } of others) workbook.addSheet(name);
  [first, ...others].forEach((description, index) => {
    const sheet = workbook.sheets[index];
    if (sheet) writeSheet(workbook, sheet, description);
  });
  return workbook;
}

/** The described sheets as a file, .xlsx. */
export function buildFile(descriptions: readonly SheetDescription[]): Uint8Array {
  return saveWorkbook(buildWorkbook(descriptions));
}
