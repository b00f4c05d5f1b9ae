import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../application';
import { useActions, useSpeech } from '../../PaneContext';
import { Notice } from './Notice';

/** Why nothing was written, and the way on where there is one: the cell, or writing without an undo step. */
export function RefusalNotice({ finding }: { readonly finding: Finding }) {
  const { texts, sayFinding } = useSpeech();
  const { recalculate, select, undo } = useActions();
  const { cell, code } = finding;
  return (
    <Notice
      intent="warning"
      title={texts.refused.heading}
      actions={
        <>
          {cell === null ? null : <Button onClick={() => void select(cell)}>{texts.refused.goTo}</Button>}
          {code === 'journal-too-large' ? (
            <Button onClick={() => void recalculate({ withoutUndo: true, apply: true })}>
              {texts.refused.withoutUndo}
            </Button>
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
