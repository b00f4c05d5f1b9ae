import type { Limits } from '../progress/lightOf';
import type { ConditionalRule } from '../sheet/ConditionalRule';
import { formatColumn } from '../sheet/formatAddress';
import { behindAreas, type BehindAreas, type RatioBlock } from './behindAreas';
import { type BehindLook, behindLooks, behindNumberFormat, behindTest } from './behindLooks';
import type { ItemsRead } from './Item';
import type { RatioColumn } from './RatioReading';
import type { RatiosRead } from './readRatios';

/** The marker by which a later run knows the rule as ours. */
export const BEHIND_MARKER = 'progress-ledger:behind';

/** One sheet's rules to stand after the run. */
export interface SheetRules {
  readonly sheetId: string;
  readonly rules: readonly ConditionalRule[];
}

function ruleFor(
  { areas, rowsAbove }: BehindAreas,
  { column, inPercent }: RatioColumn,
  look: BehindLook,
): ConditionalRule {
  const cell = `$${formatColumn(column)}${(areas[0]?.row ?? 0) + 1 - rowsAbove}`;
  return {
    marker: BEHIND_MARKER,
    areas,
    formula: `=${behindTest(cell, look, inPercent)}*(N("${BEHIND_MARKER}")=0)`,
    fill: look.fill,
    font: look.font,
    numberFormat: behindNumberFormat(look.below, inPercent, look.mark),
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

function rulesFor(
  blocks: readonly RatioBlock[],
  read: ItemsRead,
  limits: Limits,
): readonly ConditionalRule[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const totals = totalsOf(read, first.block.sheetId);
  const areas = behindAreas(blocks, { items: read.items, totals });
  return behindLooks(limits).flatMap((look) => areas.map((one) => ruleFor(one, first.column, look)));
}

/**
 * The conditional formats that colour name and ratio of items behind: one for each set of blocks of a sheet with the
 * same columns and scale, two where lights are used. They follow the cell, take only numbers, and leave totals alone.
 */
export function planBehindRules(read: ItemsRead, ratios: RatiosRead, limits: Limits): readonly SheetRules[] {
  const sheets = new Map<string, Map<string, RatioBlock[]>>();
  for (const entry of withColumns(read, ratios)) {
    const sheet = sheets.get(entry.block.sheetId) ?? new Map<string, RatioBlock[]>();
    sheets.set(entry.block.sheetId, sheet);
    const key = JSON.stringify([entry.nameColumns, entry.column.column]);
    sheet.set(key, [...(sheet.get(key) ?? []), entry]);
  }
  return [...sheets].map(([sheetId, sets]) => ({
    sheetId,
    rules: [...sets.values()].flatMap((set) => rulesFor(set, read, limits)),
  }));
}
