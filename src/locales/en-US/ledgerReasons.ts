import type { LedgerReasonCode } from '../../domain/ledger/LedgerReason';

/** Why rows that have something together came out as they did. */
export const ledgerReasons = {
  'shared-total': 'Task or progress is one total over several rows and cannot be shared out; please check.',
  'merged-ratio-kept':
    'Several rows share one merged ratio, and one of them gives none; the ratio is kept, please check.',
  'merged-ratio-smallest': 'Several rows share one merged ratio: the smallest of theirs.',
} satisfies Record<LedgerReasonCode, string>;
