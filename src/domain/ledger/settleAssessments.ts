import type Fraction from 'fraction.js';
import type { Assessment, Basis, RatioCell } from '../progress/Assessment';
import type { Item } from './Item';
import type { LedgerReasonCode, SettledAssessment } from './LedgerReason';
import type { RatioReading } from './RatioReading';
import { showsSame } from './roundHalfUp';

/** An item assessed by itself, with its ratio cell as settled (the reported one). */
export interface AssessedItem {
  readonly item: Item;
  readonly reading: RatioReading | undefined;
  readonly cell: RatioCell;
  readonly assessment: Assessment;
}

/** The bases that give an item's own answer; the others only repeat what was reported. */
const OWN: readonly Basis[] = ['decided', 'computed', 'stated', 'claimed-complete'];
/** The bases that may overwrite a ratio that the office reported. */
const STRONG: readonly Basis[] = ['decided', 'computed'];

function ratioOf(cell: RatioCell): Fraction | null {
  return cell.kind === 'ratio' || cell.kind === 'formula' ? cell.ratio : null;
}

function withReason(assessment: SettledAssessment, code: LedgerReasonCode): SettledAssessment['reasons'] {
  return [...assessment.reasons, { code, params: {} }];
}

/** What is said of a row without any ratio: untrue where a ratio that stands is kept for it. */
const NO_RATIO: ReadonlySet<string> = new Set(['missing', 'nothing-to-go-by']);

/** Keeps the ratio that stands and puts the row in review. */
function keep(cell: RatioCell, assessment: SettledAssessment, code: LedgerReasonCode): SettledAssessment {
  const standing = ratioOf(cell);
  const stands = assessment.basis === 'missing' && standing !== null;
  const basis = stands ? 'reported' : assessment.basis;
  const reasons = withReason(assessment, code).filter((reason) => !stands || !NO_RATIO.has(reason.code));
  return {
    ...assessment,
    basis,
    ratio: standing,
    effective: standing,
    replaces: false,
    review: true,
    reasons,
  };
}

function settleShared({ item, cell, assessment }: AssessedItem): SettledAssessment {
  const isDecided = assessment.basis === 'decided';
  return item.sharedTotal && !isDecided ? keep(cell, assessment, 'shared-total') : assessment;
}

/** Whether an item's ratio cell is merged over more rows than its own: such items are assessed without a ratio cell. */
export function hasMergedRatio(item: Item): boolean {
  return item.ratioMerge !== null && item.ratioMerge.rows > 1;
}

function isLess(row: SettledAssessment, best: SettledAssessment | null): boolean {
  const ratio = best?.ratio ?? null;
  return ratio === null || (row.ratio?.lt(ratio) ?? false);
}

function smallest(rows: readonly SettledAssessment[]): SettledAssessment | null {
  return rows.reduce<SettledAssessment | null>((best, row) => (isLess(row, best) ? row : best), null);
}

/** Whether the smallest ratio may be written: it agrees with what stands, or what stands is none, stale or weaker. */
function mayWrite(cell: RatioCell, least: SettledAssessment): boolean {
  if (least.ratio === null) return false;
  if (cell.kind === 'none' || least.basis === 'decided') return true;
  if (cell.kind === 'ratio' && (cell.stale || showsSame(cell.ratio, least.ratio, cell.decimals))) return true;
  if (cell.kind === 'formula')
    return cell.ratio !== null && showsSame(cell.ratio, least.ratio, cell.decimals);
  return STRONG.includes(least.basis);
}

function settleMerge(cell: RatioCell, rows: readonly SettledAssessment[]): readonly SettledAssessment[] {
  const standing = ratioOf(cell);
  if (rows.every((row) => row.basis === 'platform')) {
    return rows.map((row) => ({ ...row, ratio: standing, effective: standing, replaces: false }));
  }
  const complete = rows.every((row) => OWN.includes(row.basis) && row.ratio !== null && !row.review);
  const least = complete ? smallest(rows) : null;
  const ratio = least?.ratio ?? null;
  if (least === null || ratio === null || !mayWrite(cell, least)) {
    return rows.map((row) => keep(cell, row, 'merged-ratio-kept'));
  }
  const replaces = cell.kind !== 'formula' || least.basis === 'decided';
  const effective = replaces ? ratio : standing;
  return rows.map((row) => ({
    ...row,
    effective,
    replaces,
    reasons: withReason(row, 'merged-ratio-smallest'),
  }));
}

function groupByMerge(rows: readonly AssessedItem[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach(({ item }, index) => {
    if (!hasMergedRatio(item) || item.ratioMerge === null) return;
    const key = `${item.sheetId}:${item.ratioMerge.row}:${item.ratioMerge.column}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return groups;
}

/**
 * What rows have together, settled after each was assessed by itself: a shared total is in review; a merged ratio is
 * one ratio for its rows, the smallest of theirs, and is kept, all its rows in review, if any of them has none.
 */
export function settleAssessments(rows: readonly AssessedItem[]): readonly SettledAssessment[] {
  const settled = rows.map(settleShared);
  for (const indexes of groupByMerge(rows).values()) {
    const cell = rows[indexes[0] ?? -1]?.cell ?? { kind: 'none' };
    const group = indexes.flatMap((index) => settled[index] ?? []);
    settleMerge(cell, group).forEach((assessment, place) => {
      const index = indexes[place];
      if (index !== undefined) settled[index] = assessment;
    });
  }
  return settled;
}
