import type { Period } from '../../domain/ledger/Period';
import { otherSheets } from './describeFindings';
import type { AssessedLedger } from './LedgerRun';
import type { LedgerIdentity } from './RecalculationResult';
import { titleOf } from './titleOf';

function formatPeriod(period: Period | null): string | null {
  if (period === null) return null;
  const month = String(period.month).padStart(2, '0');
  return period.year === null ? month : `${period.year}-${month}`;
}

/** Which ledger was read: its sheets, its title and period, the states that were left alone, and the threshold. */
export function identityOf({ ledger, threshold }: AssessedLedger): LedgerIdentity {
  const { state, found } = ledger;
  return {
    sheets: state.sheetNames,
    others: otherSheets(found.states, state),
    title: titleOf(ledger),
    period: formatPeriod(state.period),
    threshold,
  };
}
