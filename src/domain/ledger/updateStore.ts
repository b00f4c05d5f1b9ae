import type { Assessment } from '../progress/Assessment';
import { fingerprint } from './fingerprint';
import type { Item } from './Item';
import type { LedgerState } from './LedgerState';
import { findStoredSheet, hashIdentity, type Recalled } from './recallItems';
import type { SettledRatio } from './settleRatio';
import { encodeRatio } from './storedRatio';
import type { StoredItem, StoredLedger, StoredSheet } from './StoredLedger';

/** One item after the run: what was found, what it was settled to, and what the run leaves in its cell. */
export interface ItemOutcome {
  readonly item: Item;
  readonly settled: SettledRatio;
  readonly assessment: Pick<Assessment, 'replaces'>;
  readonly recalled: Recalled | undefined;
  /** What stands in the ratio cell after the run, as stored (from `planRatioWrites`). */
  readonly left: string;
}

/** A run's result for the store. */
export interface StoreUpdate {
  readonly ledger: StoredLedger;
  readonly state: LedgerState;
  readonly outcomes: readonly ItemOutcome[];
}

function storeItem({ item, settled, assessment, recalled, left }: ItemOutcome): StoredItem {
  const { cell, previous } = settled;
  const stale = cell.kind === 'ratio' && cell.stale;
  const kept = stale && !assessment.replaces && recalled !== undefined;
  return {
    ...hashIdentity(item),
    fingerprint: kept ? recalled.stored.fingerprint : fingerprint(item.task, item.progress),
    left,
    reported: kept ? recalled.stored.reported : stale ? '' : encodeRatio(cell),
    previous,
  };
}

function isSame(first: StoredSheet, second: StoredSheet | undefined): boolean {
  return (
    second !== undefined && JSON.stringify({ ...first, run: 0 }) === JSON.stringify({ ...second, run: 0 })
  );
}

/**
 * The store after a run. A stale ratio that stays keeps the text it answered, so that it is still stale next time.
 * Where nothing changed the store comes back as it was: a second run writes nothing.
 */
export function updateStore({ ledger, state, outcomes }: StoreUpdate): StoredLedger {
  const items = new Map<string, StoredItem[]>(state.sheetIds.map((id) => [id, []]));
  for (const outcome of outcomes) items.get(outcome.item.sheetId)?.push(storeItem(outcome));
  const run = Math.max(0, ...ledger.sheets.map((sheet) => sheet.run)) + 1;
  const old = state.sheetIds.map((id, index) => findStoredSheet(ledger, id, state.sheetNames[index] ?? ''));
  const fresh = state.sheetIds.map((sheetId, index) => ({
    sheetId,
    sheetName: state.sheetNames[index] ?? '',
    run,
    period: state.period,
    items: items.get(sheetId) ?? [],
  }));
  if (fresh.every((sheet, index) => isSame(sheet, old[index]))) return ledger;
  const others = ledger.sheets.filter((sheet) => !old.includes(sheet));
  return { sheets: [...others, ...fresh] };
}
