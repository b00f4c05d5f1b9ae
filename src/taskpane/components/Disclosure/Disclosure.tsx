import type { ReactNode } from 'react';
import { useDisclosureStyles } from './Disclosure.styles';

export interface DisclosureProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is there when it is wanted: the browser's own disclosure, with its keyboard and its role. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  return (
    <details open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
