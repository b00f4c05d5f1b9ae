import { useEffect, useState } from 'react';
import { waitForHost, type Host } from '../../excel/pane/waitForHost';
import { isOpenedByHost } from './isOpenedByHost';

/** How long Excel may take to answer before the page says so; an answer that comes later still opens the pane. */
export const PATIENCE = 15_000;

/** How long a page that no Office program opened waits before it says what it is. */
export const OUTSIDE_PATIENCE = 3_000;

/** Where the page finds itself, as far as it knows by now. */
export type KnownHost = Host | { readonly kind: 'waiting' } | { readonly kind: 'silent' };

const openedByHost = (): boolean => isOpenedByHost(window.location.search, window.parent !== window);

/** Waits for the host, and says so when it keeps silent, or that there is none. */
export function useHost(wait: () => Promise<Host> = waitForHost, byHost = openedByHost): KnownHost {
  const [host, setHost] = useState<KnownHost>({ kind: 'waiting' });
  useEffect(() => {
    const opened = byHost();
    const timer = setTimeout(
      () => {
        setHost((known) => (known.kind === 'waiting' ? { kind: opened ? 'silent' : 'outside' } : known));
      },
      opened ? PATIENCE : OUTSIDE_PATIENCE,
    );
    void wait().then((answer) => {
      clearTimeout(timer);
      setHost(answer);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [wait, byHost]);
  return host;
}
