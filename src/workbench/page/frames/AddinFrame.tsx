import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Host } from '../../host';
import { connectFrame, type FrameLink } from './connectFrame';
import { frameIdentity, type FrameRole } from './frameIdentity';

interface AddinFrameProps {
  readonly host: Host;
  readonly role: FrameRole;
  readonly title: string;
  readonly isShown: boolean;
  /** The frame is in the page and linked to the host; its answer ends that use. */
  readonly onLink: (role: FrameRole, link: FrameLink) => void;
  readonly onAnswer: () => void;
}

const useStyles = makeStyles({
  frame: { border: 'none', width: '100%', height: '100%', display: 'block' },
  hidden: { display: 'none' },
});

/** One window of the built add-in, unmodified. Hidden it still runs, as Excel's shared runtime does. */
export function AddinFrame({ host, role, title, isShown, onLink, onAnswer }: AddinFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [identity] = useState(() => frameIdentity(role, host.options.locale, window.location.origin));
  const told = useRef({ onLink, onAnswer });
  useLayoutEffect(() => {
    told.current = { onLink, onAnswer };
  });
  useLayoutEffect(() => {
    const target = frame.current?.contentWindow;
    if (!target) return undefined;
    const link = connectFrame(host, target, identity.conversation, () => {
      told.current.onAnswer();
    });
    told.current.onLink(role, link);
    return () => {
      link.close();
    };
  }, [host, role, identity]);
  return (
    <iframe
      ref={frame}
      name={identity.name}
      src={identity.src}
      title={title}
      className={isShown ? styles.frame : styles.hidden}
    />
  );
}
