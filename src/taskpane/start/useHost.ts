import { useEffect, useState } from 'react';
import { waitForHost, type Host } from '../../excel/pane/waitForHost';

/** How long Excel may take to answer before the page says so; an answer that comes later still opens the pane. */
export const PATIENCE = 15_000;

/** Where the page finds itself, as far as it knows by now. */
export type KnownHost = Host | { readonly kind: 'waiting' } | { readonly kind: 'silent' };

/** Waits for the host, and says so when it keeps silent. */
export function useHost(wait: () => Promise<Host> = waitForHost): KnownHost {
  const [host, setHost] = useState<KnownHost>({ kind: 'waiting' });
  useEffect(() => {
    const timer = setTimeout(() => {
      setHost((known) => (known.kind === 'waiting' ? { kind: 'silent' } : known));
    }, PATIENCE);
    void wait().then((answer) => {
      clearTimeout(timer);
      setHost(answer);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [wait]);
  return host;
}
