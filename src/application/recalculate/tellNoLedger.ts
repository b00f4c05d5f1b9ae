import { COLUMN_WORDS } from '../../domain/ledger/columnWords';
import type { FoundLedgers } from '../../domain/ledger/LedgerState';
import type { RecalculationResult } from './RecalculationResult';

const LOOKED_FOR = ['name', 'task', 'progress'] as const;

/** What was looked for, in the office's own words, and the rows that nearly were a header. */
export function tellNoLedger({
  near,
}: Extract<FoundLedgers, { readonly kind: 'none' }>): Extract<
  RecalculationResult,
  { readonly kind: 'no-ledger' }
> {
  return {
    kind: 'no-ledger',
    lookedFor: LOOKED_FOR.map((role) => COLUMN_WORDS[role].slice(0, 4).join('/')),
    nearly: near.map(({ sheetName, row, found, missing }) => ({
      sheet: sheetName,
      row,
      found: found.map(({ label }) => label),
      missing: missing.map((role) => COLUMN_WORDS[role][0] ?? role),
    })),
  };
}
