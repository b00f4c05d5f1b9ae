import { useSpeech } from '../../PaneContext';
import { Notice } from '../Notices/Notice';
import { useAppStyles } from './App.styles';

export interface HostMessageProps {
  readonly kind: 'silent' | 'outside' | 'not-excel' | 'too-old';
}

const TEXTS = { silent: 'silent', outside: 'outside', 'not-excel': 'notExcel', 'too-old': 'tooOld' } as const;

/** Instead of a blank page: why there is no Excel, and what to do. */
export function HostMessage({ kind }: HostMessageProps) {
  const { texts } = useSpeech();
  const styles = useAppStyles();
  return (
    <main className={styles.app}>
      <h1 className={styles.title}>{texts.title}</h1>
      <div role="alert">
        <Notice intent={kind === 'outside' ? 'info' : 'error'}>
          <p>{texts.host[TEXTS[kind]].what}</p>
          <p>{texts.host[TEXTS[kind]].next}</p>
        </Notice>
      </div>
    </main>
  );
}
