import type { Assessment } from '../progress/Assessment';
import type { Reason } from '../progress/Reason';

/** Why rows that have something together came out as they did; texts live in `locales`. None needs a parameter. */
export type LedgerReasonCode =
  /** A plain count merged over rows that differ in the other cell. */
  | 'shared-total'
  /** A merged ratio was kept, because a row of it has no ratio of its own, or only a weaker answer differs. */
  | 'merged-ratio-kept'
  /** A merged ratio is the smallest of its rows'. */
  | 'merged-ratio-smallest';

export interface LedgerReason {
  readonly code: LedgerReasonCode;
  readonly params: Readonly<Record<string, never>>;
}

/** An assessment with what its rows have together settled: its reasons may be the ledger's too. */
export interface SettledAssessment extends Omit<Assessment, 'reasons'> {
  readonly reasons: readonly (Reason | LedgerReason)[];
}
