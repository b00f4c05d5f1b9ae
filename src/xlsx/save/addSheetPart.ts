import type { Sheet } from '../model/Sheet';
import type { SheetBaseline } from '../read/Source';
import type { SaveContext } from './SaveContext';
import { EMPTY_BASELINE } from './writeSheet';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A worksheet without anything, to be written into. */
export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetFormatPr defaultRowHeight="14.25"/><sheetData/></worksheet>';

/** Makes the part of a new sheet; what it is compared with is empty. */
export function addSheetPart(context: SaveContext, sheet: Sheet): SheetBaseline {
  const folder = context.source.workbookPath.replace(/[^/]*$/, '');
  const path = context.freePath(`${folder}worksheets/sheet#.xml`);
  context.target.write(path, EMPTY_SHEET);
  context.types.add(path, TYPE);
  const relationship = context.relationships(context.source.workbookPath).add('worksheet', path);
  return { ...EMPTY_BASELINE, name: context.workbook.sheetName(sheet), path, relationship };
}
