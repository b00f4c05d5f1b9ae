import Fraction from 'fraction.js';
import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { Item } from '../../../src/domain/ledger/Item';
import { leftAfter } from '../../../src/domain/ledger/leftAfter';
import { planRatioWrites, type RatioWrite } from '../../../src/domain/ledger/planRatioWrites';
import { readItems } from '../../../src/domain/ledger/readItems';
import { readRatios } from '../../../src/domain/ledger/readRatios';
import { recallItems } from '../../../src/domain/ledger/recallItems';
import { hasMergedRatio, settleAssessments } from '../../../src/domain/ledger/settleAssessments';
import { settleRatio, type SettledRatio } from '../../../src/domain/ledger/settleRatio';
import type { StoredLedger } from '../../../src/domain/ledger/StoredLedger';
import { updateStore } from '../../../src/domain/ledger/updateStore';
import type { SettledAssessment } from '../../../src/domain/ledger/LedgerReason';
import type { Assessment, RatioCell } from '../../../src/domain/progress/Assessment';
import { workbookOf, type Grid } from '../grid';

export const THRESHOLD = new Fraction('3/4');

const EMPTY = { parts: [], taskQuantities: [], progressQuantities: [], reasons: [] } as const;

/** A stand-in for the real assessment: numbers compute, `已完成` claims, everything else repeats what was reported. */
export function assessSimply(item: Item, cell: RatioCell): Assessment {
  const standing = cell.kind === 'ratio' || cell.kind === 'formula' ? cell.ratio : null;
  const isFree = standing === null || (cell.kind === 'ratio' && cell.stale);
  if (item.task.kind === 'number' && item.progress.kind === 'number') {
    const ratio = new Fraction(item.progress.digits).div(new Fraction(item.task.digits));
    return { ...EMPTY, basis: 'computed', ratio, effective: ratio, replaces: true, review: false };
  }
  if (item.progress.kind === 'text' && item.progress.text === '已完成') {
    const ratio = new Fraction(1);
    const agrees = isFree || standing.equals(ratio);
    return {
      ...EMPTY,
      basis: 'claimed-complete',
      ratio,
      effective: agrees ? ratio : standing,
      replaces: isFree,
      review: !agrees,
    };
  }
  const basis =
    item.progress.kind === 'text' && item.progress.text.includes('平台')
      ? 'platform'
      : standing === null
        ? 'missing'
        : 'reported';
  const stale = cell.kind === 'ratio' && cell.stale;
  return { ...EMPTY, basis, ratio: standing, effective: standing, replaces: false, review: stale };
}

export interface RunResult {
  readonly items: readonly Item[];
  readonly settled: readonly SettledRatio[];
  readonly assessments: readonly SettledAssessment[];
  readonly writes: readonly RatioWrite[];
  readonly store: StoredLedger;
}

/** One whole run over literal grids, as the application does it. */
export function runLedger(grids: readonly Grid[], stored: StoredLedger = { sheets: [] }): RunResult {
  const { snapshots, details } = workbookOf(...grids);
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger');
  const reading = { state: found.chosen, snapshots, details };
  const { items } = readItems(reading);
  const ratios = readRatios(reading, items);
  const recalled = recallItems(stored, found.chosen, items);
  const settled = items.map((item) =>
    settleRatio({
      item,
      reading: ratios.byItem.get(item.key),
      recalled: recalled.get(item.key),
      period: found.chosen.period,
    }),
  );
  const assessed = items.map((item, index) => {
    const cell = settled[index]?.cell ?? { kind: 'none' };
    const own: RatioCell = hasMergedRatio(item) ? { kind: 'none' } : cell;
    return { item, reading: ratios.byItem.get(item.key), cell, assessment: assessSimply(item, own) };
  });
  const assessments = settleAssessments(assessed);
  const toWrite = assessed.flatMap(({ item, reading: one }, index) => {
    const assessment = assessments[index];
    return one === undefined || assessment === undefined
      ? []
      : [{ itemKey: item.key, reading: one, assessment }];
  });
  const writes = planRatioWrites(toWrite, THRESHOLD);
  const outcomes = assessed.flatMap(({ item, reading: one }, index) => {
    const assessment = assessments[index];
    const settledRatio = settled[index];
    if (assessment === undefined || settledRatio === undefined) return [];
    const write = writes.find(({ change }) => change.row === one?.row && change.sheetId === item.sheetId);
    return [
      {
        item,
        settled: settledRatio,
        assessment,
        recalled: recalled.get(item.key),
        left: leftAfter(one, write),
      },
    ];
  });
  return {
    items,
    settled,
    assessments,
    writes,
    store: updateStore({ ledger: stored, state: found.chosen, outcomes }),
  };
}
