import { saveWorkbook } from '../../../xlsx';
import type { OpenBook } from './OpenBook';

const TYPES: Readonly<Record<string, string>> = {
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
};
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const RELEASE_AFTER = 60_000;

/** Hands the workbook over as a download under its own name. Throws where a change cannot be written; nothing is then. */
export function saveFile(book: OpenBook): void {
  const bytes = saveWorkbook(book.workbook);
  const ending = book.fileName.split('.').at(-1)?.toLowerCase() ?? '';
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPES[ending] ?? WORKBOOK }));
  const link = document.createElement('a');
  link.href = url;
  link.download = book.fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, RELEASE_AFTER);
  book.markSaved();
}
