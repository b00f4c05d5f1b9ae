import type { Sheet, Workbook } from '../../../xlsx';

/** A sheet's id as Excel forms it, stable while the workbook is open. */
export function sheetId(sheet: Sheet): string {
  return sheetIdOf(sheet.id);
}

/** The same of a sheet that may be gone, by the model's id. */
export function sheetIdOf(id: string): string {
  return `{00000000-0001-0000-0000-${id.padStart(12, '0')}}`;
}

/** The worksheet of a name or an id, as `getItem` takes both. */
export function findSheet(workbook: Workbook, key: unknown): Sheet | undefined {
  if (typeof key !== 'string') return undefined;
  const byId = workbook.sheets.find((sheet) => sheetId(sheet) === key);
  const sheet = byId ?? workbook.sheetNamed(key);
  return sheet?.kind === 'worksheet' ? sheet : undefined;
}
