import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { SheetBaseline } from './Source';

/** The state of a sheet now, to compare with at the save. */
export function baselineOf(
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly path: string; readonly relationship: string },
): SheetBaseline {
  return {
    ...at,
    name: workbook.sheetName(sheet),
    visibility: workbook.visibility(sheet),
    tabColor: workbook.tabColor(sheet),
    columns: sheet.columns.runs,
    merges: sheet.merges.areas,
    conditionalFormats: sheet.conditionalFormats.listed,
    hyperlinks: sheet.hyperlinks.all,
    validations: sheet.validations,
    tables: sheet.tables.all,
    autoFilter: sheet.autoFilter,
    page: sheet.page,
    view: sheet.view,
    protection: sheet.protection,
  };
}
