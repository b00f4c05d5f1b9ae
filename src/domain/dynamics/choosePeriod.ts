import type { Period } from '../ledger/Period';
import { monthNumber, monthOfNumber, monthsBetween, type Month } from './Month';

/** What a grid's period is chosen from. `uploads` and `marks` are the months that the log and earlier grids speak of. */
export interface PeriodSource {
  readonly first: Month | null;
  readonly last: Month | null;
  readonly ledger: Period | null;
  /** The year that ledger or log are of; null where none says. */
  readonly year: number | null;
  readonly uploads: readonly Month[];
  readonly marks: readonly Month[];
}

function lastOf({ ledger, year, uploads, marks }: PeriodSource): number | null {
  const known = (uploads.length > 0 ? uploads : marks).map(monthNumber);
  const own = year === null ? known : known.filter((month) => monthOfNumber(month).year === year);
  const latest = own.length === 0 ? null : Math.max(...own);
  if (ledger === null || year === null) return latest;
  return monthNumber({ year: ledger.year ?? year, month: ledger.month });
}

/** A yearly ledger's grid begins in its year: an upload of the year before, or a slip of the year, adds no columns. */
function firstOf({ year, uploads, marks }: PeriodSource, last: number): number {
  const known = [...uploads, ...marks].map(monthNumber).filter((month) => month <= last);
  const own = year === null ? known : known.filter((month) => monthOfNumber(month).year === year);
  return own.length === 0 ? last : Math.min(...own);
}

/**
 * The months of the grid: what was chosen, else from the first month of the log (or of a mark in an earlier grid) to the
 * ledger's 截至 month, or the log's last. None where nothing tells a month.
 */
export function choosePeriod(source: PeriodSource): readonly Month[] {
  const last = source.last === null ? lastOf(source) : monthNumber(source.last);
  if (last === null) return source.first === null ? [] : [source.first];
  const first = source.first === null ? firstOf(source, last) : monthNumber(source.first);
  return monthsBetween(monthOfNumber(first), monthOfNumber(last));
}
