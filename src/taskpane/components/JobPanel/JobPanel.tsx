import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../PaneContext';
import { JobProgress } from './JobProgress';
import { useJobPanelStyles } from './JobPanel.styles';

export interface JobPanelProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** A preview waits to be written: its own button is then the main one. */
  readonly previewWaits: boolean;
  /** There is nothing to do it with yet. */
  readonly disabled?: boolean;
  readonly onRun: () => void;
}

/** A page's main button, and while a job works the progress with the way to cancel. The button stays, so that focus does. */
export function JobPanel({ label, icon, previewWaits, disabled = false, onRun }: JobPanelProps) {
  const task = usePane((state) => state.task);
  const styles = useJobPanelStyles();
  return (
    <div className={styles.panel}>
      <Button
        appearance={previewWaits ? 'secondary' : 'primary'}
        size="large"
        icon={icon}
        disabledFocusable={disabled || task.kind !== 'idle'}
        onClick={onRun}
      >
        {label}
      </Button>
      {task.kind === 'idle' || task.kind === 'connecting' ? null : <JobProgress task={task} />}
    </div>
  );
}
