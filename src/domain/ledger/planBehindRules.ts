import Fraction from 'fraction.js';
import type { Area } from '../sheet/Area';
import type { ConditionalRule } from '../sheet/ConditionalRule';
import { formatColumn } from '../sheet/formatAddress';
import type { Block } from './Block';
import type { ItemsRead, ReadBlock } from './Item';
import type { RatioColumn } from './RatioReading';
import type { RatiosRead } from './readRatios';

/** The marker by which a later run knows the rule as ours. */
export const BEHIND_MARKER = 'progress-ledger:behind';
const FILL = '#FFC7CE';
const FONT = '#9C0006';
/** Blocks with more totals than this are coloured whole: a rule of thousands of areas would slow the sheet down. */
const MOST_RUNS = 100;
const STEPS: readonly (readonly [step: Fraction, decimals: number])[] = [
  [new Fraction(5, 10_000), 1],
  [new Fraction(5, 100_000), 2],
];

/** A block with what its ratio column is: `inPercent` columns hold 75 for 75 %. */
interface RatioBlock extends ReadBlock {
  readonly column: RatioColumn;
}

/** One sheet's rules to stand after the run. */
export interface SheetRules {
  readonly sheetId: string;
  readonly rules: readonly ConditionalRule[];
}

function decimal(value: Fraction): string {
  return value.toString(8).includes('(') ? value.valueOf().toFixed(8) : value.toString(8);
}

/** The mark's number format: enough decimals that a ratio just under the threshold never shows as the threshold. */
export function behindNumberFormat(threshold: Fraction, inPercent: boolean): string {
  const sign = inPercent ? '' : '%';
  const scale = inPercent ? 100 : 1;
  const parts = STEPS.map(([step, decimals]) => {
    const limit = decimal(threshold.sub(step).mul(scale));
    return `[<${limit}]0.${'0'.repeat(decimals)}${sign}" ▼"`;
  });
  return [...parts, `0.000${sign}" ▼"`].join(';');
}

/** `$G3<0.75`; a threshold without an end (8/12) is compared to twelve places, so that a ratio equal to it is not behind. */
function comparison(cell: string, threshold: Fraction, inPercent: boolean): string {
  const limit = inPercent ? threshold.mul(100) : threshold;
  const finite = limit.toString(12);
  return finite.includes('(') ? `ROUND(${cell},12)<ROUND(${limit.n}/${limit.d},12)` : `${cell}<${finite}`;
}

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

function areasOf({ block, nameColumns, column }: RatioBlock, totals: ReadonlySet<number>): readonly Area[] {
  const first = Math.min(...nameColumns);
  const columns = Math.max(...nameColumns) - first + 1;
  return runsOf(block, totals).flatMap((run) => [
    { ...run, column: first, columns },
    { ...run, column: column.column, columns: 1 },
  ]);
}

function ruleFor(
  blocks: readonly RatioBlock[],
  totals: ReadonlySet<number>,
  threshold: Fraction,
): ConditionalRule {
  const areas = blocks
    .flatMap((block) => areasOf(block, totals))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const { column, inPercent } = blocks[0]?.column ?? { column: 0, inPercent: false };
  const cell = `$${formatColumn(column)}${(areas[0]?.row ?? 0) + 1}`;
  const test = `AND(ISNUMBER(${cell}),${comparison(cell, threshold, inPercent)})`;
  return {
    marker: BEHIND_MARKER,
    areas,
    formula: `=${test}*(N("${BEHIND_MARKER}")=0)`,
    fill: FILL,
    font: FONT,
    numberFormat: behindNumberFormat(threshold, inPercent),
  };
}

function withColumns(read: ItemsRead, ratios: RatiosRead): readonly RatioBlock[] {
  return read.blocks.flatMap((entry) => {
    const column = ratios.columns.find(
      (one) => one.sheetId === entry.block.sheetId && one.column === entry.block.columns.ratio,
    );
    return column === undefined ? [] : [{ ...entry, column }];
  });
}

function totalsOf(read: ItemsRead, sheetId: string): ReadonlySet<number> {
  return new Set(
    read.findings.flatMap((found) =>
      found.kind === 'total' && found.sheetId === sheetId ? [found.row] : [],
    ),
  );
}

/**
 * The conditional formats that colour name and ratio of items behind: one for each set of blocks of a sheet with the
 * same columns and scale. They follow the cell, take only numbers, and leave totals alone.
 */
export function planBehindRules(
  read: ItemsRead,
  ratios: RatiosRead,
  threshold: Fraction,
): readonly SheetRules[] {
  const sheets = new Map<string, Map<string, RatioBlock[]>>();
  for (const entry of withColumns(read, ratios)) {
    const sheet = sheets.get(entry.block.sheetId) ?? new Map<string, RatioBlock[]>();
    sheets.set(entry.block.sheetId, sheet);
    const key = JSON.stringify([entry.nameColumns, entry.column.column]);
    sheet.set(key, [...(sheet.get(key) ?? []), entry]);
  }
  return [...sheets].map(([sheetId, sets]) => ({
    sheetId,
    rules: [...sets.values()].map((set) => ruleFor(set, totalsOf(read, sheetId), threshold)),
  }));
}
