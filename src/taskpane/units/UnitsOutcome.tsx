import { ExportNotice } from '../appendices/ExportNotice';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import OutcomeView from '../components/Result/OutcomeView';
import { usePane, useSpeech } from '../PaneContext';
import type { Outcome, UnitsOutcome as Ended } from '../store/PaneState';
import { FilterEnding } from './FilterEnding';
import { SheetsEnding } from './SheetsEnding';
import { SpreadEnding } from './SpreadEnding';

type Broken = Extract<Ended['result'], { readonly kind: 'no-ledger' | 'cancelled' | 'refused' | 'failed' }>;

/** A job that came to nothing, in the same words as everywhere. */
function BrokenEnding({ result }: { readonly result: Broken }) {
  const { texts, sayLeft } = useSpeech();
  switch (result.kind) {
    case 'no-ledger':
      return <Notice intent="warning">{texts.none.foreign}</Notice>;
    case 'cancelled':
      return <Notice intent="info">{texts.result.cancelled}</Notice>;
    case 'refused':
      return <RefusalNotice finding={result.finding} />;
    case 'failed':
      return <FaultNotice fault={result} left={sayLeft(result)} />;
  }
}

function isBroken(result: Ended['result']): result is Broken {
  return ['no-ledger', 'cancelled', 'refused', 'failed'].includes(result.kind);
}

function UnitsEnding({ ended }: { readonly ended: Ended }) {
  const { result } = ended;
  if (isBroken(result)) return <BrokenEnding result={result} />;
  switch (result.kind) {
    case 'filtered':
      return <FilterEnding result={result} />;
    case 'preview':
      return 'unitSheets' in result ? (
        <SheetsEnding report={result.unitSheets} kind="preview" />
      ) : (
        <SpreadEnding result={result} />
      );
    case 'done':
      return 'unitSheets' in result ? (
        <SheetsEnding report={result.unitSheets} kind={result.written ? 'written' : 'unchanged'} />
      ) : (
        <SpreadEnding result={result} />
      );
  }
}

/** Where on the page an outcome stands: with the sheets' own buttons, or at the top. */
export type OutcomePlace = 'top' | 'sheets';

function placeOf(outcome: Outcome): OutcomePlace {
  const isSheets = outcome.kind === 'export' || (outcome.kind === 'units' && outcome.job === 'sheets');
  return isSheets ? 'sheets' : 'top';
}

/** What the page's last job came to, beside its button; an undo and a fault are told in the same words as everywhere. */
export function UnitsOutcome({ place }: { readonly place: OutcomePlace }) {
  const outcome = usePane((state) => state.outcome);
  if (placeOf(outcome) !== place) return null;
  switch (outcome.kind) {
    case 'units':
      return <UnitsEnding ended={outcome} />;
    case 'export':
      return <ExportNotice sent={outcome.result} />;
    case 'undo':
    case 'fault':
      return <OutcomeView />;
    case 'none':
    case 'recalculation':
    case 'dynamics':
    case 'appendices':
    case 'decisions':
      return null;
  }
}
