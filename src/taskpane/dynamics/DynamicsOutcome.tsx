import type { DynamicsResult } from '../../application';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import OutcomeView from '../components/Result/OutcomeView';
import { useActions, usePane, useSpeech } from '../PaneContext';
import type { DynamicsRequest } from '../store/PaneActions';
import { Built } from './Built';

interface DynamicsEndingProps {
  readonly result: DynamicsResult;
  readonly request: DynamicsRequest;
}

function DynamicsEnding({ result, request }: DynamicsEndingProps) {
  const { texts, sayLeft } = useSpeech();
  const { buildDynamics } = useActions();
  switch (result.kind) {
    case 'done':
      return (
        <Built report={result.dynamics} kind={result.written ? 'written' : 'unchanged'} request={request} />
      );
    case 'preview':
      return <Built report={result.dynamics} kind="preview" request={request} />;
    case 'cancelled':
      return <Notice intent="info">{texts.result.cancelled}</Notice>;
    case 'refused':
      return (
        <RefusalNotice
          finding={result.finding}
          onWithoutUndo={() => void buildDynamics({ ...request, withoutUndo: true, apply: true })}
        />
      );
    case 'failed':
      return (
        <FaultNotice
          fault={result}
          left={sayLeft(result)}
          {...(result.left.kind === 'as-it-was' ? { onRetry: () => void buildDynamics(request) } : {})}
        />
      );
  }
}

/** What the page's last job came to; an undo and a fault are told in the same words as everywhere. */
export function DynamicsOutcome({ request }: { readonly request: DynamicsRequest }) {
  const outcome = usePane((state) => state.outcome);
  switch (outcome.kind) {
    case 'dynamics':
      return <DynamicsEnding result={outcome.result} request={request} />;
    case 'undo':
    case 'fault':
      return <OutcomeView />;
    case 'none':
    case 'units':
    case 'recalculation':
    case 'appendices':
    case 'export':
    case 'decisions':
      return null;
  }
}
