import type { Choice, FindOptions } from './LedgerState';
import { groupItemCount, groupNamePeriod, groupPeriod, type SheetGroup } from './groupStates';
import { comparePeriods, type Period } from './Period';

/** The state to work on, and why. */
export interface ChosenState {
  readonly group: SheetGroup;
  readonly choice: Choice;
}

/** Sheets that only one state has: a sheet of every state tells nothing about which is meant. */
function ownSheets(groups: readonly SheetGroup[], group: SheetGroup): SheetGroup['sheets'] {
  const others = groups.filter((other) => other !== group).flatMap((other) => other.sheets);
  return group.sheets.filter((sheet) => !others.includes(sheet));
}

function withSheet(
  groups: readonly SheetGroup[],
  test: (sheet: SheetGroup['sheets'][number]) => boolean,
): SheetGroup | undefined {
  return groups.find((group) => ownSheets(groups, group).some(test));
}

function compare(first: Period | null, second: Period | null): number {
  if (first === null || second === null) return Number(first !== null) - Number(second !== null);
  return comparePeriods(first, second);
}

function visible(group: SheetGroup): number {
  return Number(group.sheets.some((sheet) => !sheet.sheet.hidden));
}

function later(first: SheetGroup, second: SheetGroup): number {
  return (
    compare(groupPeriod(second), groupPeriod(first)) ||
    compare(groupNamePeriod(second), groupNamePeriod(first)) ||
    visible(second) - visible(first) ||
    groupItemCount(second) - groupItemCount(first)
  );
}

/**
 * Chooses between the states of a ledger: the sheet asked for; the active sheet's, if it holds at least half of the
 * items of the largest; the one used last; the latest month; else a visible one before a hidden one, then the largest.
 */
export function chooseState(groups: readonly SheetGroup[], options: FindOptions): ChosenState | null {
  const sorted = [...groups].sort(later);
  const first = sorted[0];
  if (first === undefined) return null;
  const asked = groups.find((group) => group.sheets.some((entry) => entry.sheet.id === options.askedSheetId));
  if (asked !== undefined) return { group: asked, choice: 'asked' };
  if (groups.length === 1) return { group: first, choice: 'only' };
  const largest = Math.max(...groups.map(groupItemCount));
  const active = withSheet(groups, (entry) => entry.sheet.active);
  if (active !== undefined && groupItemCount(active) * 2 >= largest)
    return { group: active, choice: 'active' };
  const used = options.rememberedSheetIds ?? [];
  const remembered = withSheet(groups, (entry) => used.includes(entry.sheet.id));
  if (remembered !== undefined) return { group: remembered, choice: 'remembered' };
  return { group: first, choice: groupPeriod(first) === null ? 'largest' : 'latest' };
}
