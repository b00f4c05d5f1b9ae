import type { Area } from '../../domain/sheet/Area';

/** Cells that look alike, as one rectangle. */
export interface Rectangle<Key> {
  readonly key: Key;
  readonly area: Area;
}

interface Open<Key> {
  readonly key: Key;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  rows: number;
}

/** The runs of equal keys in one row; null keys are left out. */
function runsOf<Key>(row: readonly (Key | null)[]): readonly { key: Key; column: number; columns: number }[] {
  const runs: { key: Key; column: number; columns: number }[] = [];
  row.forEach((key, column) => {
    const last = runs.at(-1);
    if (key === null) return;
    if (last !== undefined && last.key === key && last.column + last.columns === column) last.columns += 1;
    else runs.push({ key, column, columns: 1 });
  });
  return runs;
}

/** Groups a matrix of keys into rectangles of equal keys: runs of a row that repeat below each other become one. */
export function groupRectangles<Key>(
  matrix: readonly (readonly (Key | null)[])[],
): readonly Rectangle<Key>[] {
  const done: Rectangle<Key>[] = [];
  let open: Open<Key>[] = [];
  const close = ({ key, row, column, rows, columns }: Open<Key>): void => {
    done.push({ key, area: { row, column, rows, columns } });
  };
  matrix.forEach((line, row) => {
    const next: Open<Key>[] = [];
    for (const run of runsOf(line)) {
      const above = open.find(
        (one) => one.key === run.key && one.column === run.column && one.columns === run.columns,
      );
      if (above !== undefined) above.rows += 1;
      next.push(above ?? { ...run, row, rows: 1 });
    }
    for (const one of open) if (!next.includes(one)) close(one);
    open = next;
  });
  open.forEach(close);
  return done;
}
