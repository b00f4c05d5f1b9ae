import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { RunProgressView } from './RunProgressView';
import { useRunPanelStyles } from './RunPanel.styles';

/** The main button, and while it works the progress with the way to cancel. The button stays, so that focus does. */
export function RunPanel() {
  const { texts } = useSpeech();
  const task = usePane((state) => state.task);
  const previewWaits = usePane(
    ({ outcome }) => outcome.kind === 'recalculation' && outcome.result.kind === 'preview',
  );
  const { recalculate } = useActions();
  const styles = useRunPanelStyles();
  return (
    <div className={styles.panel}>
      <Button
        appearance={previewWaits ? 'secondary' : 'primary'}
        size="large"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={task.kind !== 'idle'}
        onClick={() => void recalculate()}
      >
        {texts.run.recalculate}
      </Button>
      {task.kind === 'idle' || task.kind === 'connecting' ? null : <RunProgressView task={task} />}
    </div>
  );
}
