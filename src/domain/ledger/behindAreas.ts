import type { Area } from '../sheet/Area';
import type { Block } from './Block';
import type { Item, ReadBlock } from './Item';
import type { RatioColumn } from './RatioReading';

/** A block with what its ratio column is: `inPercent` columns hold 75 for 75 %. */
export interface RatioBlock extends ReadBlock {
  readonly column: RatioColumn;
}

/** Areas that one formula can colour: their ratio stands so many rows above their own. */
export interface BehindAreas {
  readonly rowsAbove: number;
  readonly areas: readonly Area[];
}

/** Blocks with more totals than this are coloured whole: a rule of thousands of areas would slow the sheet down. */
const MOST_RUNS = 100;

/** Excel takes an address of some 8,000 letters; beyond so many merges only the first name of each is coloured. */
const MOST_COVERED = 500;

/** A block's rows without its totals, as runs. */
function runsOf(
  block: Block,
  totals: ReadonlySet<number>,
): readonly { readonly row: number; readonly rows: number }[] {
  const inside = [...totals]
    .filter((row) => row >= block.firstRow && row <= block.lastRow)
    .sort((a, b) => a - b);
  const whole = [{ row: block.firstRow, rows: block.lastRow - block.firstRow + 1 }];
  if (inside.length === 0 || inside.length > MOST_RUNS) return whole;
  const runs: { row: number; rows: number }[] = [];
  let start = block.firstRow;
  for (const total of [...inside, block.lastRow + 1]) {
    if (total > start) runs.push({ row: start, rows: total - start });
    start = total + 1;
  }
  return runs;
}

function nameSpan({ nameColumns }: ReadBlock): Pick<Area, 'column' | 'columns'> {
  const first = Math.min(...nameColumns);
  return { column: first, columns: Math.max(...nameColumns) - first + 1 };
}

function byPlace(areas: readonly Area[]): readonly Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows that a merged ratio covers have no number of their own: their names go by the first row of the merge. */
function coveredNames(blocks: readonly RatioBlock[], items: readonly Item[]): readonly BehindAreas[] {
  const byDistance = new Map<number, Area[]>();
  for (const { block, row, ratioMerge } of items) {
    const own = blocks.find((one) => one.block === block);
    const above = ratioMerge === null ? 0 : row - ratioMerge.row;
    if (own === undefined || above === 0) continue;
    const names = { row, rows: 1, ...nameSpan(own) };
    const known = byDistance.get(above);
    if (known === undefined) byDistance.set(above, [names]);
    else known.push(names);
  }
  return [...byDistance]
    .filter(([, areas]) => areas.length <= MOST_COVERED)
    .sort(([first], [second]) => first - second)
    .map(([rowsAbove, areas]) => ({ rowsAbove, areas: byPlace(areas) }));
}

/** What is coloured in blocks with the same columns: names and ratios beside each other, then names under a merged ratio. */
export function behindAreas(
  blocks: readonly RatioBlock[],
  { items, totals }: { readonly items: readonly Item[]; readonly totals: ReadonlySet<number> },
): readonly BehindAreas[] {
  const areas = blocks.flatMap((one) =>
    runsOf(one.block, totals).flatMap((run) => [
      { ...run, ...nameSpan(one) },
      { ...run, column: one.column.column, columns: 1 },
    ]),
  );
  return [{ rowsAbove: 0, areas: byPlace(areas) }, ...coveredNames(blocks, items)];
}
