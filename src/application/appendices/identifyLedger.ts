import type { Period } from '../../domain/ledger/Period';
import { otherSheets } from '../recalculate/describeFindings';
import type { AssessedLedger } from '../recalculate/LedgerRun';
import type { LedgerIdentity } from '../recalculate/RecalculationResult';
import { titleOf } from '../recalculate/titleOf';

function formatPeriod(period: Period | null): string | null {
  if (period === null) return null;
  const month = String(period.month).padStart(2, '0');
  return period.year === null ? month : `${period.year}-${month}`;
}

/** Which ledger was read, in the words of a result. */
export function identifyLedger({ ledger, threshold }: AssessedLedger): LedgerIdentity {
  const { state, found } = ledger;
  return {
    sheets: state.sheetNames,
    others: otherSheets(found.states, state),
    title: titleOf(ledger),
    period: formatPeriod(state.period),
    threshold,
  };
}
