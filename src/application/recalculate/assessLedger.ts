import type Fraction from 'fraction.js';
import type { Item } from '../../domain/ledger/Item';
import { readRatios, type RatiosRead } from '../../domain/ledger/readRatios';
import { recallItems } from '../../domain/ledger/recallItems';
import { hasMergedRatio, settleAssessments } from '../../domain/ledger/settleAssessments';
import { settleRatio, type SettledRatio } from '../../domain/ledger/settleRatio';
import { assess } from '../../domain/progress/assess';
import type { Assessment, RatioCell } from '../../domain/progress/Assessment';
import type { AssessedLedger, LedgerRead } from './LedgerRun';

const NONE: RatioCell = { kind: 'none' };

function assessItem(
  item: Item,
  situation: {
    readonly ratioCell: RatioCell;
    readonly lastRatio: Fraction | null;
    readonly threshold: Fraction;
  },
): Assessment {
  const { ratioCell, lastRatio, threshold } = situation;
  return assess({
    name: item.name,
    task: item.task,
    progress: item.progress,
    ratioCell,
    threshold,
    ...(item.unitOfMeasure === null ? {} : { unitOfMeasure: item.unitOfMeasure }),
    ...(lastRatio === null ? {} : { lastRatio }),
  });
}

/** Ratios of the rows that can tell a column's scale, worked out without their ratio cells. */
function computeFor(
  keys: readonly string[],
  items: readonly Item[],
  threshold: Fraction,
): ReadonlyMap<string, Fraction> {
  const wanted = new Set(keys);
  const computed = new Map<string, Fraction>();
  for (const item of items.filter(({ key }) => wanted.has(key))) {
    const { basis, ratio } = assessItem(item, { ratioCell: NONE, lastRatio: null, threshold });
    if (basis === 'computed' && ratio !== null) computed.set(item.key, ratio);
  }
  return computed;
}

function readScaledRatios({ reading, itemsRead }: LedgerRead, threshold: Fraction): RatiosRead {
  const first = readRatios(reading, itemsRead.items);
  if (first.open.length === 0) return first;
  return readRatios(reading, itemsRead.items, computeFor(first.open, itemsRead.items, threshold));
}

function assessSettled(item: Item, { cell, lastRatio }: SettledRatio, threshold: Fraction): Assessment {
  return assessItem(item, { ratioCell: hasMergedRatio(item) ? NONE : cell, lastRatio, threshold });
}

/** Assesses every row by itself, then settles what rows have together. Pure: nothing is written. */
export function assessLedger(ledger: LedgerRead, threshold: Fraction): AssessedLedger {
  const { state, itemsRead, stored } = ledger;
  const ratios = readScaledRatios(ledger, threshold);
  const recalled = recallItems(stored, state, itemsRead.items);
  const rows = itemsRead.items.map((item) => {
    const reading = ratios.byItem.get(item.key);
    const known = recalled.get(item.key);
    const settled = settleRatio({ item, reading, recalled: known, period: state.period });
    return { item, reading, recalled: known, settled, assessment: assessSettled(item, settled, threshold) };
  });
  const together = settleAssessments(rows.map((row) => ({ ...row, cell: row.settled.cell })));
  return {
    ledger,
    rows: rows.map((row, index) => ({ ...row, assessment: together[index] ?? row.assessment })),
    ratios,
    threshold,
  };
}
