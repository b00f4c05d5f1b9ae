import { Button } from '@fluentui/react-components';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { isEditedSince } from '../../store/editWatch';
import { Notice } from './Notice';

/** The ledger was edited after its last recalculation: said, and offered; it never runs by itself. */
export function EditedNotice() {
  const { edited } = useSpeech().texts;
  const isEdited = usePane(isEditedSince);
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { recalculate } = useActions();
  if (!isEdited) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button disabledFocusable={busy} onClick={() => void recalculate()}>
          {edited.again}
        </Button>
      }
    >
      {edited.what}
    </Notice>
  );
}
