import { useCallback } from 'react';
import { renderPrint } from '../../print';
import type { OpenBook } from '../session/OpenBook';
import type { NoticeList } from '../shell/useNotices';
import type { Texts } from '../texts/Texts';
import { printDocument } from './printDocument';

/** Prints the sheet that is shown, as Excel's own print does: without the rows that a filter hides. */
export function usePrint(book: OpenBook | undefined, { tell }: NoticeList, texts: Texts): () => void {
  return useCallback(() => {
    const sheet = book?.workbook.activeSheet;
    if (!sheet || !book.editor.commit()) return;
    const { workbook, fileName } = book;
    const printed = renderPrint({ workbook, sheets: [sheet], file: fileName, now: new Date() });
    if (printed) printDocument(printed);
    else tell({ intent: 'info', text: texts.nothingToPrint });
  }, [book, tell, texts]);
}
