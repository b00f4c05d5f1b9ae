import { decideScale, type PlainNumber, type Scale } from './decideScale';
import type { Item, LedgerFinding } from './Item';
import { createReaders, type LedgerReading } from './readItems';
import type { ComputedRatios, RatioColumn, RatioReading } from './RatioReading';
import { readRatioCell, toRatioCell, type RawRatio } from './readRatioCell';
import type { SheetReader } from './SheetReader';

/** All ratio cells of a state. Items whose ledger has no ratio column have no reading. */
export interface RatiosRead {
  readonly byItem: ReadonlyMap<string, RatioReading>;
  readonly columns: readonly RatioColumn[];
  readonly findings: readonly LedgerFinding[];
  /** Items whose computed ratio would decide a scale that header and size left open: compute them and read again. */
  readonly open: readonly string[];
}

interface RawReading {
  readonly item: Item;
  readonly row: number;
  readonly column: number;
  readonly raw: RawRatio;
  readonly base: Pick<RatioReading, 'value' | 'formula' | 'numberFormat'>;
}

function readRaw(reader: SheetReader, item: Item): RawReading | null {
  const ratio = item.block.columns.ratio;
  if (ratio === null) return null;
  const { row, column } = reader.anchor(item.row, ratio);
  const value = reader.value(row, column);
  const numberFormat = reader.details.numberFormatAt(row, column);
  const formula = reader.details.formulaAt(row, column, value);
  return {
    item,
    row,
    column,
    raw: readRatioCell(value, numberFormat),
    base: { value, formula, numberFormat },
  };
}

function plainNumbers(readings: readonly RawReading[]): readonly PlainNumber[] {
  return readings.flatMap(({ item, raw }) =>
    raw.kind === 'ratio' && raw.plain ? [{ itemKey: item.key, value: raw.value }] : [],
  );
}

/** A column is in percent when its plain numbers are (or its header says so) and no cell has a percent format or a %. */
function isInPercent(readings: readonly RawReading[], scale: Scale): boolean {
  if (scale.plain !== 'percent') return false;
  const ratios = readings.flatMap(({ raw }) => (raw.kind === 'ratio' ? [raw] : []));
  const hasPlain = ratios.some((raw) => raw.plain);
  return !ratios.some((raw) => raw.percentFormat) && (hasPlain || ratios.length === 0);
}

function groupByColumn(readings: readonly RawReading[]): readonly (readonly RawReading[])[] {
  const columns = new Map<string, RawReading[]>();
  for (const reading of readings) {
    const key = `${reading.item.sheetId}:${reading.column}`;
    const group = columns.get(key);
    if (group === undefined) columns.set(key, [reading]);
    else group.push(reading);
  }
  return [...columns.values()];
}

function toReading({ item, row, raw, base }: RawReading, column: RatioColumn): RatioReading {
  const cell = toRatioCell(raw, column.plain, base.formula !== null);
  return { itemKey: item.key, row, column, cell, ...base, textual: raw.kind === 'ratio' && raw.textual };
}

function withoutStoredValue(readings: readonly RawReading[]): readonly LedgerFinding[] {
  const rows = readings
    .filter(({ base }) => base.formula !== null && base.value === '')
    .map(({ row }) => row);
  const sheetId = readings[0]?.item.sheetId;
  return rows.length === 0 || sheetId === undefined ? [] : [{ kind: 'no-stored-value', sheetId, rows }];
}

/** Reads every item's ratio cell and decides, column by column, how plain numbers are meant. */
export function readRatios(
  reading: LedgerReading,
  items: readonly Item[],
  computed: ComputedRatios = new Map(),
): RatiosRead {
  const readers = createReaders(reading);
  const raws = items.flatMap((item) => {
    const reader = readers.get(item.sheetId);
    return (reader === undefined ? null : readRaw(reader, item)) ?? [];
  });
  const byItem = new Map<string, RatioReading>();
  const findings: LedgerFinding[] = [];
  const open: string[] = [];
  const columns: RatioColumn[] = [];
  for (const group of groupByColumn(raws)) {
    const numbers = plainNumbers(group);
    const scale = decideScale(
      group.some(({ item }) => item.block.percentHeader),
      numbers,
      computed,
    );
    const column: RatioColumn = {
      sheetId: group[0]?.item.sheetId ?? '',
      column: group[0]?.column ?? 0,
      plain: scale.plain,
      inPercent: isInPercent(group, scale),
    };
    columns.push(column);
    for (const raw of group) byItem.set(raw.item.key, toReading(raw, column));
    findings.push(...withoutStoredValue(group));
    if (scale.open) for (const { itemKey } of numbers) open.push(itemKey);
  }
  return { byItem, columns, findings, open };
}
