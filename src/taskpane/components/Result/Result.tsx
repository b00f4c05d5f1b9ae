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

/** What a run came to: whether it wrote, the figures, and the lists. */
export function Result({ recalculation, kind }: ResultProps) {
  const { texts } = useSpeech();
  const { activateSheet } = useActions();
  const { result } = texts;
  const { changes, ledger, checkList, figures } = recalculation;
  const said = {
    written: result.written(changes.length),
    unchanged: result.unchanged,
    preview: result.previewed(changes.length),
  };
  return (
    <Section heading={result.heading}>
      {kind === 'preview' ? (
        <Notice intent="info" actions={<PreviewActions />}>
          {said[kind]}
        </Notice>
      ) : (
        <Notice intent="success">{said[kind]}</Notice>
      )}
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
