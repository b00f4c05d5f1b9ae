import { useCallback, useEffect, useRef, useState } from 'react';
import type { Connection } from '../../host';
import type { RibbonButton } from '../ribbon/RibbonButton';
import type { FrameLink } from './connectFrame';
import type { FrameRole } from './frameIdentity';

/** How the add-in stands: not there (its files are missing), starting, slow to answer, or answering. */
export type AddinState = 'unknown' | 'missing' | 'starting' | 'slow' | 'answering';

/** The add-in beside the sheet. */
export interface Addin {
  readonly state: AddinState;
  readonly isPaneOpen: boolean;
  /** Whether a button's function runs. */
  readonly isRunning: boolean;
  /** The windows that are to run: the pane's once it was asked for, the commands' where they have their own. */
  readonly roles: readonly FrameRole[];
  readonly setPaneOpen: (open: boolean) => void;
  readonly onLink: (role: FrameRole, link: FrameLink) => void;
  readonly onAnswer: () => void;
  /** Runs a button's function, its window started if need be; answers the status (0 is done). */
  readonly run: (button: RibbonButton, functionName: string) => Promise<number>;
}

const PATIENCE = 15_000;

/** Keeps the add-in's windows. `shared`: commands run in the pane's window, open or not, as in a shared runtime. */
export function useAddin(shared: boolean): Addin {
  const [state, setState] = useState<AddinState>('unknown');
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isRunning, setRunning] = useState(false);
  const [wanted, setWanted] = useState<readonly FrameRole[]>(['pane']);
  const links = useRef(new Map<FrameRole, Connection>());
  const waiting = useRef(new Map<FrameRole, (connection: Connection) => void>());

  useEffect(() => {
    void exists().then((found) => {
      setState(found ? 'starting' : 'missing');
    });
  }, []);
  useEffect(() => {
    if (state !== 'starting') return undefined;
    const timer = setTimeout(() => {
      setState('slow');
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const want = useCallback((role: FrameRole) => {
    setWanted((roles) => (roles.includes(role) ? roles : [...roles, role]));
  }, []);
  const onLink = useCallback((role: FrameRole, { connection }: FrameLink) => {
    links.current.set(role, connection);
    waiting.current.get(role)?.(connection);
    waiting.current.delete(role);
  }, []);
  const onAnswer = useCallback(() => {
    setState('answering');
  }, []);
  const run = useCallback(
    async (button: RibbonButton, functionName: string) => {
      const role = shared ? 'pane' : 'commands';
      want(role);
      setRunning(true);
      const connection =
        links.current.get(role) ??
        (await new Promise<Connection>((resolve) => {
          waiting.current.set(role, resolve);
        }));
      const end = await connection.invokeCommand(functionName, button.id);
      setRunning(false);
      return end.status;
    },
    [shared, want],
  );
  return { state, isPaneOpen, isRunning, roles: wanted, setPaneOpen, onLink, onAnswer, run };
}

async function exists(): Promise<boolean> {
  return fetch('addin/taskpane.html', { method: 'HEAD' }).then(
    (response) => response.ok,
    () => false,
  );
}
