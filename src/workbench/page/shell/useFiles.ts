import { useCallback, useEffect, useState } from 'react';
import type { BookHolder } from '../session/useBook';
import { saveFile } from '../session/saveFile';
import { whatToTell } from '../session/whatToTell';
import { sentenceOf } from '../texts/sentenceOf';
import { fill, type Texts } from '../texts/Texts';
import type { NoticeList } from './useNotices';

/** Opening and saving, as the buttons and a drop ask for it. */
export interface Files {
  readonly isBusy: boolean;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
}

/** A turn of the browser, so that what was drawn is seen before long work starts. */
const PAINTED = 30;

/** Opens `first` at the start; tells what the file holds that is not shown, and why one is refused. */
export function useFiles(
  { book, open }: BookHolder,
  { tell, replace }: NoticeList,
  texts: Texts,
  first: string,
): Files {
  const [isBusy, setBusy] = useState(true);
  const openBytes = useCallback(
    async (name: string, load: () => Promise<ArrayBuffer>) => {
      setBusy(true);
      await new Promise((resolve) => setTimeout(resolve, PAINTED));
      try {
        const opened = open(name, new Uint8Array(await load()));
        const more = whatToTell(opened, texts);
        replace(more.length > 0 ? [{ intent: 'info', text: texts.findings, more }] : []);
      } catch (error) {
        tell({ intent: 'error', text: fill(texts.cannotOpen, { name, reason: sentenceOf(error, texts) }) });
      }
      setBusy(false);
    },
    [open, replace, tell, texts],
  );
  useEffect(() => {
    void openBytes(nameOf(first), () => fetchFile(first));
  }, [first, openBytes]);
  const openFile = useCallback(
    (file: File) => {
      if (book?.isUnsaved && !window.confirm(texts.discard)) return;
      void openBytes(file.name, () => file.arrayBuffer());
    },
    [book, openBytes, texts],
  );
  const save = useCallback(() => {
    if (!book?.editor.commit()) return;
    try {
      saveFile(book);
      tell({ intent: 'success', text: fill(texts.saved, { name: book.fileName }) });
    } catch (error) {
      tell({ intent: 'error', text: fill(texts.cannotSave, { reason: sentenceOf(error, texts) }) });
    }
  }, [book, tell, texts]);
  return { isBusy, openFile, save };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

async function fetchFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${String(response.status)} ${path}`);
  return response.arrayBuffer();
}
