import type { LedgerReasonCode } from '../../domain/ledger/LedgerReason';

/** Why rows that have something together came out as they did. */
export const ledgerReasons = {
  'shared-total': '任务或进度是几行合并的总数，无法分到各行，请核对。',
  'merged-ratio-kept': '几行合并为一个比例，其中有行算不出比例，保留原比例，请核对。',
  'merged-ratio-smallest': '几行合并为一个比例，取其中最小的。',
} satisfies Record<LedgerReasonCode, string>;
