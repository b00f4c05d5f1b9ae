import type { LedgerState } from './LedgerState';
import { areStates, type LedgerSheet } from './ledgerSheets';
import { comparePeriods, type Period } from './Period';

/** A state while sheets are being told apart. */
export interface SheetGroup {
  readonly sheets: readonly LedgerSheet[];
}

function samePeriod(first: Period | null, second: Period | null): boolean {
  return first === null || second === null || comparePeriods(first, second) === 0;
}

type Conflicts = ReadonlyMap<LedgerSheet, ReadonlySet<LedgerSheet>>;

function findConflicts(sheets: readonly LedgerSheet[]): Conflicts {
  const conflicts = new Map(sheets.map((sheet) => [sheet, new Set<LedgerSheet>()]));
  sheets.forEach((first, index) => {
    for (const second of sheets.slice(index + 1)) {
      if (!areStates(first, second)) continue;
      conflicts.get(first)?.add(second);
      conflicts.get(second)?.add(first);
    }
  });
  return conflicts;
}

/** How well a sheet goes into a group: never beside another state of itself, best beside sheets of its own period. */
function fit(sheet: LedgerSheet, group: readonly LedgerSheet[], conflicts: Conflicts): number {
  if (group.some((other) => conflicts.get(sheet)?.has(other))) return 0;
  if (!group.every((other) => samePeriod(sheet.period, other.period))) return 0;
  const told = group.some((other) => sheet.period !== null && other.period !== null);
  return told ? 2 : 1;
}

function place(groups: LedgerSheet[][], sheet: LedgerSheet, conflicts: Conflicts): void {
  const fits = groups.map((group) => fit(sheet, group, conflicts));
  const best = Math.max(0, ...fits);
  const group = best === 0 ? undefined : groups[fits.indexOf(best)];
  if (group === undefined) groups.push([sheet]);
  else group.push(sheet);
}

function byPosition(first: LedgerSheet, second: LedgerSheet): number {
  return first.sheet.position - second.sheet.position;
}

/**
 * Sorts a ledger's sheets into its states. Sheets whose items all differ are one ledger; where some share their items,
 * each state holds an item once, and a sheet that shares none belongs to every state of its period.
 */
export function groupStates(sheets: readonly LedgerSheet[]): readonly SheetGroup[] {
  const conflicts = findConflicts(sheets);
  const contested = sheets.filter((sheet) => (conflicts.get(sheet)?.size ?? 0) > 0);
  if (contested.length === 0) return sheets.length === 0 ? [] : [{ sheets: [...sheets].sort(byPosition) }];
  const groups: LedgerSheet[][] = [];
  for (const sheet of [...contested].sort(byPosition)) place(groups, sheet, conflicts);
  const alone: LedgerSheet[][] = [];
  for (const sheet of sheets.filter((other) => !contested.includes(other)).sort(byPosition)) {
    const homes = groups.filter((group) => group.every((other) => samePeriod(sheet.period, other.period)));
    for (const home of homes) home.push(sheet);
    if (homes.length === 0) place(alone, sheet, conflicts);
  }
  return [...groups, ...alone].map((group) => ({ sheets: group.sort(byPosition) }));
}

function latest(periods: readonly (Period | null)[]): Period | null {
  return periods.reduce((best, period) => {
    if (period === null) return best;
    return best === null || comparePeriods(period, best) > 0 ? period : best;
  }, null);
}

/** A group's period: the latest of its sheets'. */
export function groupPeriod(group: SheetGroup): Period | null {
  return latest(group.sheets.map((sheet) => sheet.period));
}

/** The month in the names of a group's sheets. */
export function groupNamePeriod(group: SheetGroup): Period | null {
  return latest(group.sheets.map((sheet) => sheet.namePeriod));
}

/** A group's items, roughly. */
export function groupItemCount(group: SheetGroup): number {
  return group.sheets.reduce((count, sheet) => count + sheet.items.length, 0);
}

/** A group as the rest of the program knows it. */
export function toLedgerState(group: SheetGroup): LedgerState {
  return {
    sheetIds: group.sheets.map((entry) => entry.sheet.id),
    sheetNames: group.sheets.map((entry) => entry.sheet.name),
    blocks: group.sheets.flatMap((entry) => entry.blocks),
    period: groupPeriod(group),
    itemCount: groupItemCount(group),
  };
}
