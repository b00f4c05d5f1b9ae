import { Button, ProgressBar } from '@fluentui/react-components';
import { useActions, useSpeech } from '../../PaneContext';
import type { Task } from '../../store/PaneState';
import type { PaneTexts } from '../../../locales/PaneTexts';
import { useJobPanelStyles } from './JobPanel.styles';

type Work = Exclude<Task, { readonly kind: 'idle' | 'connecting' }>;

const WRITING: ReadonlySet<string> = new Set(['journal', 'write', 'check', 'store']);

function sayWork(task: Work, { run }: PaneTexts): string {
  if (task.kind === 'undoing') return run.undoing;
  if (task.kind === 'saving') return run.saving;
  if (task.cancelling) return run.cancelling;
  return task.progress === null ? run.working : run.stage[task.progress.stage];
}

/** What is being done, how far it is, and whether it can still be cancelled. */
export function JobProgress({ task }: { readonly task: Work }) {
  const { texts } = useSpeech();
  const { cancel } = useActions();
  const styles = useJobPanelStyles();
  const progress = task.kind === 'running' ? task.progress : null;
  const writing = progress !== null && WRITING.has(progress.stage);
  const text = sayWork(task, texts);
  return (
    <>
      <div className={styles.progress}>
        <span className={styles.text}>{text}</span>
        {task.kind === 'running' && !writing ? (
          <Button size="small" disabledFocusable={task.cancelling} onClick={cancel}>
            {texts.run.cancel}
          </Button>
        ) : null}
      </div>
      <ProgressBar aria-label={text} {...(progress === null ? {} : { value: progress.share })} />
      {writing ? <p className={styles.hint}>{texts.run.noCancelNow}</p> : null}
    </>
  );
}
