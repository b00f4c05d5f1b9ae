import { Button } from '@fluentui/react-components';
import type { Recalculation } from '../../../application';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { Notice } from '../Notices/Notice';
import { Section } from '../Section/Section';
import { Bases } from './Bases';
import { Figures } from './Figures';
import { ResultLists } from './ResultLists';

export interface ResultProps {
  readonly recalculation: Recalculation;
  readonly kind: 'written' | 'unchanged' | 'preview';
}

function PreviewActions() {
  const { texts } = useSpeech();
  const { recalculate, dismissOutcome } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  return (
    <>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void recalculate({ apply: true })}>
        {texts.run.apply}
      </Button>
      <Button onClick={dismissOutcome}>{texts.run.discard}</Button>
    </>
  );
}

/** A check list edited by hand was kept and a second made beside it: here it may be overwritten instead. */
function OverwriteCheckList() {
  const { texts } = useSpeech();
  const { recalculate } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  return (
    <Button
      disabledFocusable={busy}
      onClick={() => void recalculate({ editedCheckList: 'overwrite', apply: true })}
    >
      {texts.refused.overwriteCheckList}
    </Button>
  );
}

/** What a run came to: whether it wrote, the figures, and the lists. */
export function Result({ recalculation, kind }: ResultProps) {
  const { texts } = useSpeech();
  const { activateSheet } = useActions();
  const firstRun = usePane(({ opening }) => (opening?.steps.length ?? 0) <= 1);
  const { result } = texts;
  const { changes, ledger, checkList, figures } = recalculation;
  const edited = recalculation.findings.some(({ code }) => code === 'check-list-edited');
  const said = {
    written: result.written(changes.length),
    unchanged: result.unchanged,
    preview: changes.length === 0 ? result.previewedNone : result.previewed(changes.length),
  };
  return (
    <Section heading={result.heading}>
      {kind === 'preview' ? (
        <Notice intent="info" actions={<PreviewActions />}>
          {said[kind]}
        </Notice>
      ) : (
        <Notice intent="success">
          {said[kind]}
          {firstRun && kind === 'written' ? <p>{texts.run.firstRun}</p> : null}
        </Notice>
      )}
      {edited ? <OverwriteCheckList /> : null}
      <div>
        {result.ledger({ sheets: ledger.sheets.join(texts.listMark) })}
        {ledger.period === null ? null : ` · ${result.until({ period: ledger.period })}`}
      </div>
      {ledger.others.length === 0 ? null : (
        <div>{result.otherStates({ sheets: ledger.others.join(texts.listMark) })}</div>
      )}
      <Figures recalculation={recalculation} />
      <Bases bases={figures.bases} />
      {checkList === null ? null : (
        <Button onClick={() => void activateSheet(checkList)}>{result.checkList}</Button>
      )}
      <ResultLists recalculation={recalculation} />
    </Section>
  );
}
