import type { ExportOptions, ExportResult, WorkbookPort } from '../../application';
import type { OpenedExport } from '../../excel/pane/openExported';

/** How sending ended: with the sheets (by name) in a new workbook, with Excel refusing one, or before there was a file. */
export type SentSheets =
  | (OpenedExport & { readonly sheets: readonly string[] })
  | Exclude<ExportResult, { readonly kind: 'exported' }>;

/** Puts the made sheets alone into a new workbook beside this one. Nothing in this workbook changes. */
export async function sendSheets(port: WorkbookPort, options: ExportOptions = {}): Promise<SentSheets> {
  const { exportSheets, buildFile, openExported } = await import('./exportJob');
  const result = await exportSheets(port, options);
  if (result.kind !== 'exported') return result;
  const opened = await openExported(buildFile(result.sheets));
  return { ...opened, sheets: result.sheets.map(({ name }) => name) };
}
