import { groupRectangles, type Rectangle } from './groupRectangles';

type Matrix<Key> = readonly (readonly (Key | null)[])[];

function commonestOf<Key>(matrix: Matrix<Key>): Key | null {
  const counts = new Map<Key, number>();
  for (const key of matrix.flat()) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  let commonest: Key | null = null;
  for (const [key, count] of counts)
    if (commonest === null || count > (counts.get(commonest) ?? 0)) commonest = key;
  return commonest;
}

/**
 * Rectangles that give every cell its key when they are painted in order: the commonest key lies under all cells, the
 * others over it, each key's together. A table with single cells that stand out takes as many rectangles as those cells.
 */
export function layRectangles<Key>(matrix: Matrix<Key>): readonly Rectangle<Key>[] {
  const ground = commonestOf(matrix);
  if (ground === null) return [];
  const under = groupRectangles(matrix.map((row) => row.map((key) => (key === null ? null : ground))));
  const over = groupRectangles(matrix.map((row) => row.map((key) => (key === ground ? null : key))));
  const keys = new Set(over.map(({ key }) => key));
  return [...under, ...[...keys].flatMap((key) => over.filter((one) => one.key === key))];
}
