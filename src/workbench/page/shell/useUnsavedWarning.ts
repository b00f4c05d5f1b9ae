import { useEffect } from 'react';
import type { OpenBook } from '../session/OpenBook';

/** Has the browser ask before the page is left while work is not saved. */
export function useUnsavedWarning(book: OpenBook | undefined): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (book?.isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [book]);
}
