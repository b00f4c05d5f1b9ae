import type { DecisionKind } from '../progress/Assessment';
import type { StoredIdentity } from '../ledger/matchIdentities';
import type { StoredItem } from '../ledger/StoredLedger';

/** What was stored of a row before it was decided: a decision that is withdrawn gives this back. */
export type PriorItem = Pick<StoredItem, 'fingerprint' | 'left' | 'reported'>;

/**
 * A reviewer's decision as the workbook keeps it, for the sheet on which it was taken. It stands while task and progress
 * hash to `fingerprint`; `twin` counts, from 0, the rows above with the same words. `ratio` is an exact fraction (`7/22`).
 */
export interface StoredDecision extends StoredIdentity {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly fingerprint: string;
  readonly twin: number;
  readonly kind: DecisionKind;
  readonly ratio: string;
  readonly note: string;
  readonly prior: PriorItem;
}
