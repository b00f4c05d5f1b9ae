import { useMemo } from 'react';
import type { HostOptions } from '../../host';
import type { NoticeList } from '../shell/useNotices';
import type { PageOptions } from '../start/readPageOptions';
import { fill, type Texts } from '../texts/Texts';
import { downloadCopy } from './downloadCopy';

/** What the page around the host does for it. */
export interface HostSurroundings {
  readonly options: PageOptions;
  readonly setPaneOpen: (open: boolean) => void;
  readonly tell: NoticeList['tell'];
  readonly texts: Texts;
}

/** What this page decides of the host: what Excel it is, where its pane is, and that a new workbook is a download. */
export function useHostOptions({
  options,
  setPaneOpen,
  tell,
  texts,
}: HostSurroundings): Partial<HostOptions> {
  const { sets, language } = options;
  return useMemo(
    () => ({
      sets,
      locale: language,
      onVisibility: (state: 'shown' | 'hidden') => {
        setPaneOpen(state === 'shown');
      },
      openCopy: (base64: string | undefined) => {
        downloadCopy(base64, texts.newWorkbook);
        tell({ intent: 'success', text: fill(texts.copyOpened, { name: texts.newWorkbook }) });
      },
    }),
    [sets, language, setPaneOpen, tell, texts],
  );
}
