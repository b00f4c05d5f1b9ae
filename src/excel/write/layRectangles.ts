import { groupRectangles, type Rectangle } from './groupRectangles';

type Matrix<Key> = readonly (readonly (Key | null)[])[];

function commonestOf<Key>(rectangles: readonly Rectangle<Key>[]): Key | null {
  const cells = new Map<Key, number>();
  for (const { key, area } of rectangles) cells.set(key, (cells.get(key) ?? 0) + area.rows * area.columns);
  const [commonest] = [...cells].sort(([, one], [, other]) => other - one);
  return commonest?.[0] ?? null;
}

/**
 * Rectangles that give every cell its key when they are painted in order: the commonest key lies under all cells, the
 * others over it, each key's together. A table with single cells that stand out takes as many rectangles as those cells.
 */
export function layRectangles<Key>(matrix: Matrix<Key>): readonly Rectangle<Key>[] {
  const rectangles = groupRectangles(matrix);
  const ground = commonestOf(rectangles);
  const under = groupRectangles(matrix.map((row) => row.map((key) => (key === null ? null : ground))));
  const over = rectangles.filter(({ key }) => key !== ground);
  const keys = new Set(over.map(({ key }) => key));
  const together = [...keys].flatMap((key) => over.filter((one) => one.key === key));
  return ground === null ? [] : [...under.map(({ area }) => ({ key: ground, area })), ...together];
}
