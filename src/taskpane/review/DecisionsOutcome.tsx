import { useEffect } from 'react';
import type { RecalculationResult } from '../../application';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import OutcomeView from '../components/Result/OutcomeView';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { useReviewTexts } from './reviewTexts';

function DecisionsEnding({ result }: { readonly result: RecalculationResult }) {
  const texts = useReviewTexts();
  const { texts: pane, sayLeft, sayFinding } = useSpeech();
  const { say } = useActions();
  const changes = 'recalculation' in result ? result.recalculation.changes.length : 0;
  const sentence =
    result.kind === 'refused' ? sayFinding(result.finding) : texts.saved({ changes: String(changes) });
  useEffect(() => {
    say(sentence);
  }, [say, sentence]);
  switch (result.kind) {
    case 'done':
    case 'preview':
      return <Notice intent="success">{sentence}</Notice>;
    case 'no-ledger':
      return <Notice intent="warning">{pane.none.foreign}</Notice>;
    case 'cancelled':
      return <Notice intent="info">{pane.result.cancelled}</Notice>;
    case 'refused':
      return <RefusalNotice finding={result.finding} />;
    case 'failed':
      return <FaultNotice fault={result} left={sayLeft(result)} />;
  }
}

/** What came of the last decision; an undo and a fault are told in the same words as everywhere. */
export function DecisionsOutcome() {
  const outcome = usePane((state) => state.outcome);
  switch (outcome.kind) {
    case 'decisions':
      return <DecisionsEnding result={outcome.result} />;
    case 'undo':
    case 'fault':
      return <OutcomeView />;
    case 'none':
    case 'units':
    case 'recalculation':
    case 'dynamics':
    case 'appendices':
    case 'export':
      return null;
  }
}
