import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark colours; follows it while the page is open. */
export function useDark(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(DARK).matches);
}

function listen(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
