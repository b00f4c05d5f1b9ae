import { useSyncExternalStore } from 'react';

export type Shade = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(notify: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', notify);
  return () => {
    query.removeEventListener('change', notify);
  };
}

/** The system's theme, followed while the pane is open. */
export function useSystemTheme(): Shade {
  return useSyncExternalStore(subscribe, () => (window.matchMedia(DARK).matches ? 'dark' : 'light'));
}
