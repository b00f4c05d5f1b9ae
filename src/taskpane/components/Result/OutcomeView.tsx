import type { RecalculationResult } from '../../../application';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { FaultNotice } from '../Notices/FaultNotice';
import { Notice } from '../Notices/Notice';
import { RefusalNotice } from '../Notices/RefusalNotice';
import { UndoReport } from '../UndoPanel/UndoReport';
import { Result } from './Result';

function RecalculationView({ result }: { readonly result: RecalculationResult }) {
  const { texts, sayLeft } = useSpeech();
  const { recalculate } = useActions();
  switch (result.kind) {
    case 'done':
      return <Result recalculation={result.recalculation} kind={result.written ? 'written' : 'unchanged'} />;
    case 'preview':
      return <Result recalculation={result.recalculation} kind="preview" />;
    case 'no-ledger':
      return <Notice intent="warning">{texts.none.foreign}</Notice>;
    case 'cancelled':
      return <Notice intent="info">{texts.result.cancelled}</Notice>;
    case 'refused':
      return (
        <RefusalNotice
          finding={result.finding}
          onWithoutUndo={() => void recalculate({ withoutUndo: true, apply: true })}
        />
      );
    case 'failed':
      return (
        <FaultNotice
          fault={result}
          left={sayLeft(result)}
          {...(result.left.kind === 'as-it-was' ? { onRetry: () => void recalculate() } : {})}
        />
      );
  }
}

/** What the last job came to; nothing before the first, and nothing of the jobs that have a page of their own. */
export default function OutcomeView() {
  const outcome = usePane((state) => state.outcome);
  switch (outcome.kind) {
    case 'none':
    case 'dynamics':
    case 'appendices':
    case 'export':
    case 'decisions':
    case 'units':
      return null;
    case 'recalculation':
      return <RecalculationView result={outcome.result} />;
    case 'undo':
      return <UndoReport result={outcome.result} />;
    case 'fault':
      return <FaultNotice fault={outcome.fault} />;
  }
}
