import type Fraction from 'fraction.js';
import type { RatioCell } from '../progress/Assessment';
import type { PriorItem } from '../decisions/StoredDecision';
import { fingerprint } from './fingerprint';
import type { Item } from './Item';
import { comparePeriods, type Period } from './Period';
import type { RatioReading } from './RatioReading';
import type { Recalled } from './recallItems';
import { decodeRatio, isStillStored } from './storedRatio';

/** An item's ratio cell as an assessment should see it, and what the store adds to it. */
export interface SettledRatio {
  /** The reported ratio: what stands, or, where our own value still stands, what the office had reported. */
  readonly cell: RatioCell;
  readonly lastRatio: Fraction | null;
  /** The last ratio of an earlier period as stored (`0.75@1`), to be stored again. */
  readonly previous: string;
  /** The text changed since the last run. */
  readonly textChanged: boolean;
}

/** What settling looks at: the row, its cell, what was stored of it, and the period that the ledger reports now. */
export interface RatioSituation {
  readonly item: Item;
  readonly reading: RatioReading | undefined;
  readonly recalled: Recalled | undefined;
  readonly period: Period | null;
  /** What was stored before a decision that stands: while the decided ratio is in the cell, the row is seen as it was then. */
  readonly prior?: PriorItem;
}

const NONE: RatioCell = { kind: 'none' };

function reportedCell(stored: string, cell: RatioCell): RatioCell {
  const read = decodeRatio(stored);
  if (read !== null) return { kind: 'ratio', ...read, stale: false };
  if (stored.startsWith('?') && cell.kind !== 'unreadable') return { kind: 'unreadable', text: '' };
  return cell.kind === 'unreadable' ? cell : NONE;
}

function settleCell(cell: RatioCell, recalled: Recalled, textChanged: boolean): RatioCell {
  if (cell.kind === 'formula' || !isStillStored(cell, recalled.stored.left)) return cell;
  if (textChanged) return cell.kind === 'ratio' ? { ...cell, stale: true } : cell;
  return reportedCell(recalled.stored.reported, cell);
}

/** `seen` is `recalled` as it was before a decision: a decided ratio is last month's only once its month is over. */
function previousOf(
  recalled: Recalled,
  seen: Recalled,
  { period, textChanged }: { readonly period: Period | null; readonly textChanged: boolean },
): string {
  const bothKnown = period !== null && recalled.period !== null;
  const isNew = bothKnown ? comparePeriods(period, recalled.period) > 0 : textChanged;
  const { left } = bothKnown ? recalled.stored : seen.stored;
  return isNew && decodeRatio(left) !== null ? left : recalled.stored.previous;
}

/** The row as it was before it was decided, as long as the decided ratio is what stands. */
function beforeDecision({ reading, recalled, prior }: RatioSituation): {
  readonly cell: RatioCell;
  readonly recalled: Recalled | undefined;
} {
  const cell = reading?.cell ?? NONE;
  if (prior === undefined || recalled === undefined || cell.kind === 'formula') return { cell, recalled };
  if (!isStillStored(cell, recalled.stored.left)) return { cell, recalled };
  const former = decodeRatio(prior.left);
  return {
    cell: former === null ? reportedCell(prior.left, NONE) : { kind: 'ratio', ...former, stale: false },
    recalled: { ...recalled, stored: { ...recalled.stored, ...prior } },
  };
}

/**
 * Tells a reported ratio from a stale one and from our own. Stale: the text has changed since the last run and the ratio
 * has not. Our own value over unchanged text gives the ratio that was reported when it was written.
 */
export function settleRatio(situation: RatioSituation): SettledRatio {
  const { item, period } = situation;
  const { cell, recalled } = beforeDecision(situation);
  if (recalled === undefined) return { cell, lastRatio: null, previous: '', textChanged: false };
  const textChanged = fingerprint(item.task, item.progress) !== recalled.stored.fingerprint;
  const previous = previousOf(situation.recalled ?? recalled, recalled, { period, textChanged });
  return {
    cell: settleCell(cell, recalled, textChanged),
    lastRatio: decodeRatio(previous)?.ratio ?? null,
    previous,
    textChanged,
  };
}
