import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../application';
import { useActions, useSpeech } from '../../PaneContext';
import { Notice } from './Notice';

export interface RefusalNoticeProps {
  readonly finding: Finding;
  /** The same job again, without an undo step; absent where that cannot help. */
  readonly onWithoutUndo?: () => void;
}

/** Why nothing was written, and the way on where there is one: the cell, or writing without an undo step. */
export function RefusalNotice({ finding, onWithoutUndo }: RefusalNoticeProps) {
  const { texts, sayFinding } = useSpeech();
  const { select, undo } = useActions();
  const { cell, code } = finding;
  return (
    <Notice
      intent="warning"
      title={texts.refused.heading}
      actions={
        <>
          {cell === null ? null : <Button onClick={() => void select(cell)}>{texts.refused.goTo}</Button>}
          {code === 'journal-too-large' && onWithoutUndo !== undefined ? (
            <Button onClick={onWithoutUndo}>{texts.refused.withoutUndo}</Button>
          ) : null}
          {code === 'interrupted' ? (
            <Button onClick={() => void undo()}>{texts.undo.interruptedUndo}</Button>
          ) : null}
        </>
      }
    >
      <p>{sayFinding(finding)}</p>
    </Notice>
  );
}
