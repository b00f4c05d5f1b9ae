import type { SheetContext } from './SheetContext';

/** A run of equal columns. `width` in characters; `more` holds attributes that nobody here reads. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden: boolean;
  readonly style: number;
  readonly more?: string;
}

export interface ColumnPatch {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

/** Column widths, hidden columns and the columns' own styles, as runs in order. */
export class Columns {
  private list: readonly ColumnRun[];

  constructor(
    private readonly context: SheetContext,
    runs: readonly ColumnRun[] = [],
  ) {
    this.list = runs;
  }

  get runs(): readonly ColumnRun[] {
    return this.list;
  }

  at(column: number): ColumnRun | undefined {
    return this.list.find((run) => run.first <= column && column <= run.last);
  }

  isHidden(column: number): boolean {
    return this.at(column)?.hidden ?? false;
  }

  /** Width in characters, where the column has its own. */
  width(column: number): number | undefined {
    return this.at(column)?.width;
  }

  change(first: number, count: number, patch: ColumnPatch): void {
    const last = first + count - 1;
    const outside = this.list.flatMap((run) => [
      ...(run.first < first ? [{ ...run, last: Math.min(run.last, first - 1) }] : []),
      ...(run.last > last ? [{ ...run, first: Math.max(run.first, last + 1) }] : []),
    ]);
    const inside = this.pieces(first, last).map((run) => ({ ...run, ...patch }));
    this.list = joined([...outside, ...inside].sort((a, b) => a.first - b.first));
    this.context.log.record({ kind: 'columns', sheet: this.context.sheet, first, count });
  }

  /** For the reader and for shifting columns: takes the runs as they are, records nothing. */
  load(runs: readonly ColumnRun[]): void {
    this.list = runs;
  }

  /** What there is between `first` and `last`, gaps filled with plain columns. */
  private pieces(first: number, last: number): ColumnRun[] {
    const found: ColumnRun[] = [];
    let next = first;
    for (const run of this.list) {
      if (run.last < first || run.first > last) continue;
      if (run.first > next) found.push(plain(next, run.first - 1));
      found.push({ ...run, first: Math.max(run.first, first), last: Math.min(run.last, last) });
      next = run.last + 1;
    }
    if (next <= last) found.push(plain(next, last));
    return found;
  }
}

function plain(first: number, last: number): ColumnRun {
  return { first, last, hidden: false, style: 0 };
}

function joined(runs: readonly ColumnRun[]): ColumnRun[] {
  const result: ColumnRun[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before?.last === run.first - 1 && alike(before, run))
      result[result.length - 1] = { ...before, last: run.last };
    else result.push(run);
  }
  return result;
}

function alike(a: ColumnRun, b: ColumnRun): boolean {
  return a.width === b.width && a.hidden === b.hidden && a.style === b.style && a.more === b.more;
}
