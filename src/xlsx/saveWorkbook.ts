import type { Workbook } from './model/Workbook';
import { sourceOf, type SheetBaseline } from './read/Source';
import { addSheetPart } from './save/addSheetPart';
import { dropCalculationChain, formulasChanged, needsCalculation } from './save/calculation';
import { checkSheetNames } from './save/checkSheetNames';
import { removeSheetPart } from './save/removeSheetPart';
import { SaveContext } from './save/SaveContext';
import { writeCustomXml } from './save/writeCustomXml';
import { writeProperties } from './save/writeProperties';
import { writeSettings } from './save/writeSettings';
import { writeSheet } from './save/writeSheet';
import { writeStructure } from './save/writeStructure';
import { writeWorkbookPart } from './save/writeWorkbookPart';
import { XlsxError } from './XlsxError';

/**
 * The workbook as a file: the file that it was opened from with the changes written where they belong, every other part as it was.
 * Throws XlsxError for a change that has no rule; then there is no file.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const source = sourceOf(workbook);
  if (!source) throw new XlsxError('cannot-save', { part: 'workbook' });
  const context = new SaveContext(workbook, source);
  for (const [id, sheet] of source.sheets) if (!workbook.sheet(id)) removeSheetPart(context, sheet);
  const sheets = new Map<string, SheetBaseline>();
  for (const sheet of workbook.sheets) {
    const baseline = source.sheets.get(sheet.id) ?? addSheetPart(context, sheet);
    sheets.set(sheet.id, baseline);
    writeSheet(context, sheet, baseline);
  }
  writeStructure(context);
  checkSheetNames(context);
  if (formulasChanged(context)) dropCalculationChain(context);
  writeWorkbookPart(context, { sheets, calculate: needsCalculation(workbook) });
  writeCustomXml(context);
  writeProperties(context);
  writeSettings(context);
  return context.finish();
}
