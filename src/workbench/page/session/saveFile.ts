import { saveWorkbook } from '../../../xlsx';
import { download } from './download';
import type { OpenBook } from './OpenBook';

const TYPES: Readonly<Record<string, string>> = {
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
};
/** The type of a workbook without macros. */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook over as a download under its own name. Throws where a change cannot be written; nothing is then. */
export function saveFile(book: OpenBook): void {
  const bytes = saveWorkbook(book.workbook);
  const ending = book.fileName.split('.').at(-1)?.toLowerCase() ?? '';
  download(bytes, book.fileName, TYPES[ending] ?? WORKBOOK);
  book.markSaved();
}
