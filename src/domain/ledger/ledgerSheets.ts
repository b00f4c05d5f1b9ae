import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { Block } from './Block';
import { findPeriod } from './findPeriod';
import { parsePeriod } from './parsePeriod';
import type { Period } from './Period';
import { roughItems, type RoughItem } from './roughItems';

/** A sheet that holds a ledger's blocks, with its items counted by name and unit. */
export interface LedgerSheet {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly Block[];
  readonly period: Period | null;
  /** The month in the sheet's own name, which tells copies apart whose title was not changed. */
  readonly namePeriod: Period | null;
  readonly items: readonly RoughItem[];
  readonly hasUnits: boolean;
}

/** Gathers what choosing between states needs to know of one sheet. */
export function toLedgerSheet(sheet: SheetSnapshot, blocks: readonly Block[]): LedgerSheet {
  return {
    sheet,
    blocks,
    period: findPeriod(sheet, blocks),
    namePeriod: parsePeriod(sheet.name),
    items: blocks.flatMap((block) => roughItems(sheet, block)),
    hasUnits: blocks.every((block) => block.columns.unit !== null),
  };
}

function counted(sheet: LedgerSheet, withUnits: boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of sheet.items) {
    const key = withUnits ? `${item.name}\n${item.unit}` : item.name;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether two sheets are two states of one ledger: they share more than half of the smaller one's items. An item is
 * the same by name and unit (by name where one of them has no unit column): a new target is no new item.
 */
export function areStates(first: LedgerSheet, second: LedgerSheet): boolean {
  const withUnits = first.hasUnits && second.hasUnits;
  const [a, b] = [counted(first, withUnits), counted(second, withUnits)];
  let shared = 0;
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0);
  return shared * 2 > Math.min(first.items.length, second.items.length);
}
