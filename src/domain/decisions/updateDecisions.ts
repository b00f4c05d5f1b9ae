import type { Item } from '../ledger/Item';
import type { LedgerState } from '../ledger/LedgerState';
import type { DecisionOutcome } from './judgeDecision';
import { decidableItems } from './matchDecisions';
import { isOfState } from './recallDecisions';
import type { StoredDecision } from './StoredDecision';

/** A run's decisions for the store. `withdrawn` are no longer wanted. */
export interface DecisionUpdate {
  readonly stored: readonly StoredDecision[];
  readonly state: LedgerState;
  readonly rows: readonly { readonly item: Item; readonly decision: DecisionOutcome | null }[];
  readonly withdrawn: ReadonlySet<StoredDecision>;
}

/**
 * The decisions after a run: those that stand, by their rows as they are now; those of other sheets and those whose row
 * is gone, as they were. A lapsed one was told and is not kept.
 */
export function updateDecisions({
  stored,
  state,
  rows,
  withdrawn,
}: DecisionUpdate): readonly StoredDecision[] {
  if (stored.length === 0 && rows.every(({ decision }) => decision === null)) return stored;
  const seen = new Set(rows.flatMap(({ decision }) => (decision === null ? [] : [decision.stored])));
  const others = stored.filter((one) => !withdrawn.has(one) && !(seen.has(one) && isOfState(one, state)));
  const items = decidableItems(rows.map(({ item }) => item));
  const standing = rows.flatMap(({ item, decision }, index): readonly StoredDecision[] => {
    const now = items[index];
    if (decision?.kind !== 'stands' || now === undefined) return [];
    const { name, unit, task, fingerprint, twin } = now;
    const { sheetId, sheetName } = item;
    return [{ ...decision.stored, sheetId, sheetName, name, unit, task, fingerprint, twin }];
  });
  return [...others, ...standing];
}
