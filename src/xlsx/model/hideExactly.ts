import type { Area } from './Area';
import type { Rows } from './Rows';

/**
 * Below the headers of filtered areas, hides the named rows and shows all others. Only rows that are not so yet are
 * touched, neighbours in one change.
 */
export function hideExactly(rows: Rows, areas: readonly Area[], hides: readonly number[]): void {
  const hidden = new Set(hides);
  const wrong = new Set<number>();
  for (const area of areas) {
    for (let row = area.row + 1; row < area.row + area.rows; row += 1)
      if (rows.isHidden(row) !== hidden.has(row)) wrong.add(row);
  }
  const sorted = [...wrong].sort((a, b) => a - b);
  for (let at = 0; at < sorted.length;) {
    const { first, count } = runAt(sorted, at, hidden);
    rows.setHidden(first, count, hidden.has(first));
    at += count;
  }
}

/** The rows from `sorted[at]` on that follow one another and go the same way. */
function runAt(sorted: readonly number[], at: number, hidden: ReadonlySet<number>) {
  const first = sorted[at] ?? 0;
  let count = 1;
  while (sorted[at + count] === first + count && hidden.has(first + count) === hidden.has(first)) count += 1;
  return { first, count };
}
