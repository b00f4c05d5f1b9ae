import type { AppendicesResult } from '../../application';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import OutcomeView from '../components/Result/OutcomeView';
import { useActions, usePane, useSpeech } from '../PaneContext';
import type { AppendicesRequest } from '../store/PaneActions';
import { AppendicesBuilt } from './AppendicesBuilt';
import { ExportNotice } from './ExportNotice';

interface EndingProps {
  readonly result: AppendicesResult;
  readonly request: AppendicesRequest;
}

function AppendicesEnding({ result, request }: EndingProps) {
  const { texts, sayLeft } = useSpeech();
  const { buildAppendices } = useActions();
  switch (result.kind) {
    case 'done':
      return (
        <AppendicesBuilt
          report={result.appendices}
          kind={result.written ? 'written' : 'unchanged'}
          request={request}
        />
      );
    case 'preview':
      return <AppendicesBuilt report={result.appendices} kind="preview" request={request} />;
    case 'no-ledger':
      return <Notice intent="warning">{texts.none.foreign}</Notice>;
    case 'cancelled':
      return <Notice intent="info">{texts.result.cancelled}</Notice>;
    case 'refused':
      return (
        <RefusalNotice
          finding={result.finding}
          onWithoutUndo={() => void buildAppendices({ ...request, withoutUndo: true, apply: true })}
        />
      );
    case 'failed':
      return (
        <FaultNotice
          fault={result}
          left={sayLeft(result)}
          {...(result.left.kind === 'as-it-was' ? { onRetry: () => void buildAppendices(request) } : {})}
        />
      );
  }
}

/** What the page's last job came to; an undo and a fault are told in the same words as everywhere. */
export function AppendicesOutcome({ request }: { readonly request: AppendicesRequest }) {
  const outcome = usePane((state) => state.outcome);
  switch (outcome.kind) {
    case 'appendices':
      return <AppendicesEnding result={outcome.result} request={request} />;
    case 'export':
      return <ExportNotice sent={outcome.result} />;
    case 'undo':
    case 'fault':
      return <OutcomeView />;
    case 'none':
    case 'units':
    case 'recalculation':
    case 'dynamics':
    case 'decisions':
      return null;
  }
}
