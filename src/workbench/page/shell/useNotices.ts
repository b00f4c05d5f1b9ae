import { useCallback, useRef, useState } from 'react';
import type { Notice } from './Notice';

/** The notices in view, and how they come and go. */
export interface NoticeList {
  readonly notices: readonly Notice[];
  readonly tell: (notice: Omit<Notice, 'id'>) => void;
  /** Takes all away and puts these in their place. */
  readonly replace: (notices: readonly Omit<Notice, 'id'>[]) => void;
  readonly dismiss: (id: number) => void;
}

/** Keeps the notices; the newest is the last. */
export function useNotices(): NoticeList {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);
  const numbered = useCallback((notice: Omit<Notice, 'id'>): Notice => {
    count.current += 1;
    return { ...notice, id: count.current };
  }, []);
  const tell = useCallback(
    (notice: Omit<Notice, 'id'>) => {
      const added = numbered(notice);
      setNotices((old) => [...old.filter((other) => other.text !== notice.text), added]);
    },
    [numbered],
  );
  const replace = useCallback(
    (next: readonly Omit<Notice, 'id'>[]) => {
      setNotices(next.map(numbered));
    },
    [numbered],
  );
  const dismiss = useCallback((id: number) => {
    setNotices((old) => old.filter((notice) => notice.id !== id));
  }, []);
  return { notices, tell, replace, dismiss };
}
