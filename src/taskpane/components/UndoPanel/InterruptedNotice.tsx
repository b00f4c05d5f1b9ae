import { Button } from '@fluentui/react-components';
import type { JournalStepInfo } from '../../../application';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { showTime } from '../../texts/shown';
import { Notice } from '../Notices/Notice';

/** A run that was cut off while it wrote, found on opening, with the way back. */
export function InterruptedNotice({ step }: { readonly step: JournalStepInfo }) {
  const { texts } = useSpeech();
  const { undo } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  return (
    <Notice
      intent="warning"
      actions={
        <Button disabledFocusable={busy} onClick={() => void undo()}>
          {texts.undo.interruptedUndo}
        </Button>
      }
    >
      {texts.undo.interrupted({
        time: showTime(step.at, texts.locale),
        sheets: step.sheets.join(texts.listMark),
      })}
    </Notice>
  );
}
