import type { Item } from '../ledger/Item';
import type { LedgerState } from '../ledger/LedgerState';
import { findStoredSheet, latestSheets } from '../ledger/recallItems';
import type { StoredLedger } from '../ledger/StoredLedger';
import { decidableItems, matchDecisions } from './matchDecisions';
import type { StoredDecision } from './StoredDecision';

/** Where decisions are looked for: the state that is worked on, and what the workbook remembers. */
export interface DecisionSource {
  readonly state: LedgerState;
  readonly items: readonly Item[];
  readonly ledger: StoredLedger;
  readonly decisions: readonly StoredDecision[];
}

/** Whether a decision was taken on this state: on one of its sheets, by name or (renamed since) by id. */
export function isOfState(
  { sheetId, sheetName }: Pick<StoredDecision, 'sheetId' | 'sheetName'>,
  { sheetIds, sheetNames }: LedgerState,
): boolean {
  return sheetNames.includes(sheetName) || sheetIds.includes(sheetId);
}

/** Items of sheets that no run has seen: next month's copy takes over the decisions of the latest state. */
function freshItems({ state, items, ledger }: DecisionSource): readonly Item[] {
  const fresh = state.sheetIds.filter(
    (id, index) => findStoredSheet(ledger, id, state.sheetNames[index] ?? '') === undefined,
  );
  return items.filter((item) => fresh.includes(item.sheetId));
}

/** The decision about each item, by item key, whether or not it still stands; kept for each sheet as stored ratios are. */
export function recallDecisions(source: DecisionSource): ReadonlyMap<string, StoredDecision> {
  const { state, items, ledger, decisions } = source;
  const found = new Map<string, StoredDecision>();
  if (decisions.length === 0) return found;
  const own = decisions.filter((decision) => isOfState(decision, state));
  for (const [{ item }, decision] of matchDecisions(decidableItems(items), own))
    found.set(item.key, decision);
  const latest = new Set(latestSheets(ledger).map((sheet) => sheet.sheetName));
  const inherited = decisions.filter((one) => !own.includes(one) && latest.has(one.sheetName));
  const open = freshItems(source).filter((item) => !found.has(item.key));
  for (const [{ item }, decision] of matchDecisions(decidableItems(open), inherited))
    found.set(item.key, decision);
  return found;
}
