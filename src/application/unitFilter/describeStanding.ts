import type { FilteredSheet, FilterStanding, UnitFilter } from '../units/UnitFilterResult';
import type { JudgedFilter } from './judgeStanding';

const WORST: readonly FilterStanding[] = ['changed', 'gone', 'ours'];

/** What is filtered now: each sheet once, as the worst of its filters stands. Null where every filter is gone. */
export function describeStanding(
  units: readonly string[],
  judged: readonly JudgedFilter[],
): UnitFilter | null {
  if (judged.every(({ standing }) => standing === 'gone')) return null;
  const names = new Set(judged.map(({ outline, stored }) => outline?.name ?? stored.sheet));
  const sheets = [...names].map((sheet): FilteredSheet => {
    const own = judged.filter(({ outline, stored }) => (outline?.name ?? stored.sheet) === sheet);
    const standing = WORST.find((one) => own.some((filter) => filter.standing === one)) ?? 'gone';
    return { sheet, standing };
  });
  return { units, sheets };
}
