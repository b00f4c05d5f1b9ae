import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { openWorkbook } from '../../../xlsx';
import type { HostOptions } from '../../host';
import { createCanvasMeasure } from '../text/TextMeasure';
import { OpenBook } from './OpenBook';

/** The open workbook, and how one is opened. */
export interface BookHolder {
  readonly book: OpenBook | undefined;
  /** Reads and shows a file; throws what the reader throws, and then the former one stays open. */
  readonly open: (fileName: string, bytes: Uint8Array) => OpenBook;
}

const NEVER = () => () => undefined;
const ZERO = () => 0;

/** Holds the open workbook and draws again after each of its changes. */
export function useBook(host: Partial<HostOptions>): BookHolder {
  const [book, setBook] = useState<OpenBook | undefined>(undefined);
  const measure = useRef(createCanvasMeasure());
  useSyncExternalStore(book?.subscribe ?? NEVER, book?.revision ?? ZERO);
  const open = useCallback(
    (fileName: string, bytes: Uint8Array) => {
      const opened = new OpenBook(openWorkbook(bytes), { fileName, measure: measure.current, host });
      setBook(opened);
      return opened;
    },
    [host],
  );
  return { book, open };
}
