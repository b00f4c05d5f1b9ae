import { findingsOf, type Sheet } from '../../../xlsx';
import type { OpenBook } from './OpenBook';
import { fill, type Texts } from '../texts/Texts';

/** What to know of the file on opening: what a change breaks, and what is kept but not shown here. */
export function whatToTell(book: OpenBook, texts: Texts): string[] {
  const { workbook } = book;
  const sheets = workbook.sheets.filter((sheet) => sheet.kind !== 'worksheet');
  return [
    ...findingsOf(workbook).map(({ kind }) => texts[kind]),
    ...sheets.map((sheet) => fill(texts.notWorksheet, { sheet: workbook.sheetName(sheet) })),
    ...workbook.sheets.flatMap((sheet) => unpainted(book, sheet, texts)),
  ];
}

function unpainted(book: OpenBook, sheet: Sheet, texts: Texts): string[] {
  const rules = book.sceneMaker(sheet).rulesNow().unpainted;
  if (rules.length === 0) return [];
  const types = [...new Set(rules.map(({ rule }) => (rule.kind === 'kept' ? rule.type : rule.kind)))].join(
    ', ',
  );
  return [fill(texts.unpainted, { sheet: book.workbook.sheetName(sheet), count: rules.length, types })];
}
