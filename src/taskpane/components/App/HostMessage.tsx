import { Spinner } from '@fluentui/react-components';
import { useSpeech } from '../../PaneContext';
import { Notice } from '../Notices/Notice';
import { useAppStyles } from './App.styles';

export interface HostMessageProps {
  readonly kind: 'waiting' | 'silent' | 'outside' | 'not-excel' | 'too-old';
}

const TEXTS = { silent: 'silent', outside: 'outside', 'not-excel': 'notExcel', 'too-old': 'tooOld' } as const;

/** Instead of a blank page: that Excel is waited for, or why there is none and what to do. */
export function HostMessage({ kind }: HostMessageProps) {
  const { texts } = useSpeech();
  const styles = useAppStyles();
  return (
    <main className={styles.app}>
      <h1 className={styles.title}>{texts.title}</h1>
      {kind === 'waiting' ? (
        <Spinner label={texts.loading} />
      ) : (
        <div role="alert">
          <Notice intent={kind === 'outside' ? 'info' : 'error'}>
            <p>{texts.host[TEXTS[kind]].what}</p>
            <p>{texts.host[TEXTS[kind]].next}</p>
          </Notice>
        </div>
      )}
    </main>
  );
}
