import { hashText } from './hashText';
import type { Item } from './Item';
import { identify } from './itemKey';
import type { LedgerState } from './LedgerState';
import { matchIdentities, type StoredIdentity } from './matchIdentities';
import { comparePeriods, type Period } from './Period';
import type { StoredItem, StoredLedger, StoredSheet } from './StoredLedger';

/** What was stored of an item, and the period of the sheet it was stored for. */
export interface Recalled {
  readonly stored: StoredItem;
  readonly period: Period | null;
}

interface Wanted extends StoredIdentity {
  readonly item: Item;
}

interface Kept extends StoredIdentity {
  readonly recalled: Recalled;
}

/** An item's identity in hashes, as it is stored. */
export function hashIdentity(item: Item): StoredIdentity {
  const { name, unit, task } = identify(item.name, item.unit, item.task);
  return { name: hashText(name), unit: hashText(unit), task: hashText(task) };
}

/** What is stored of a sheet, by its name, else (renamed since) by its id. */
export function findStoredSheet(ledger: StoredLedger, id: string, name: string): StoredSheet | undefined {
  return (
    ledger.sheets.find((sheet) => sheet.sheetName === name) ??
    ledger.sheets.find((sheet) => sheet.sheetId === id)
  );
}

function later(first: StoredSheet, second: StoredSheet): number {
  if (first.period !== null && second.period !== null) {
    return comparePeriods(first.period, second.period) || first.run - second.run;
  }
  return first.run - second.run;
}

/** The sheets of the latest state: those of the run that left the latest period, and of several such the last run. */
export function latestSheets(ledger: StoredLedger): readonly StoredSheet[] {
  const last = [...ledger.sheets].sort(later).at(-1);
  return ledger.sheets.filter((sheet) => sheet.run === last?.run);
}

function keptOf(sheets: readonly StoredSheet[]): readonly Kept[] {
  return sheets.flatMap((sheet) =>
    sheet.items.map((stored) => ({
      name: stored.name,
      unit: stored.unit,
      task: stored.task,
      recalled: { stored, period: sheet.period },
    })),
  );
}

/** Takes matches out of what is still wanted and still kept. */
function matchStep(
  wanted: readonly Wanted[],
  sheets: readonly StoredSheet[],
  found: Map<string, Recalled>,
): void {
  const used = new Set([...found.values()].map(({ stored }) => stored));
  const open = keptOf(sheets).filter(({ recalled }) => !used.has(recalled.stored));
  const left = wanted.filter(({ item }) => !found.has(item.key));
  for (const [{ item }, { recalled }] of matchIdentities(left, open)) found.set(item.key, recalled);
}

/**
 * Finds what was stored of each item, by item key: on its own sheet, else on another sheet of the same state (an item
 * moves from one appendix to the next), else, on a sheet without any (next month's copy), in the latest state.
 */
export function recallItems(
  ledger: StoredLedger,
  state: LedgerState,
  items: readonly Item[],
): ReadonlyMap<string, Recalled> {
  const found = new Map<string, Recalled>();
  if (ledger.sheets.length === 0) return found;
  const own = state.sheetIds.map((id, index) => findStoredSheet(ledger, id, state.sheetNames[index] ?? ''));
  const known = own.flatMap((sheet) => sheet ?? []);
  const wanted = items.map((item) => ({ item, ...hashIdentity(item) }));
  const bySheet = new Map<string, Wanted[]>(state.sheetIds.map((id) => [id, []]));
  for (const entry of wanted) bySheet.get(entry.item.sheetId)?.push(entry);
  own.forEach((sheet, index) => {
    const entries = bySheet.get(state.sheetIds[index] ?? '') ?? [];
    if (sheet !== undefined) matchStep(entries, [sheet], found);
  });
  matchStep(wanted, known, found);
  const fresh = state.sheetIds.filter((_, index) => own[index] === undefined);
  const unknown = fresh.flatMap((id) => bySheet.get(id) ?? []);
  matchStep(unknown, latestSheets(ledger), found);
  return found;
}
