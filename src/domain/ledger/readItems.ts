import type { SheetDetails } from '../sheet/SheetDetails';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import { cellAt } from '../sheet/cellAt';
import type { Block } from './Block';
import { findDoubles } from './findDoubles';
import { findSharedTotals } from './findSharedTotals';
import { isNoRatio } from './parseRatioText';
import type { Item, ItemsRead, LedgerFinding, ReadBlock } from './Item';
import { totalText } from './isTotalRow';
import { createKeys, identify } from './itemKey';
import type { LedgerState } from './LedgerState';
import { readAcceptance } from './readAcceptance';
import { confirmNameColumns, isTitleRow, readName } from './readName';
import { createSheetReader, type SheetReader } from './SheetReader';

/** What a ledger's rows are read from: values of the first stage, details of the second. */
export interface LedgerReading {
  readonly state: LedgerState;
  readonly snapshots: readonly SheetSnapshot[];
  readonly details: readonly SheetDetails[];
}

interface BlockReading {
  readonly reader: SheetReader;
  readonly block: Block;
  readonly nameColumns: readonly number[];
}

interface BlockRows {
  readonly rows: readonly number[];
  readonly findings: readonly LedgerFinding[];
}

function isFilled({ reader, block }: BlockReading, row: number): boolean {
  const { task, progress, ratio } = block.columns;
  if (reader.text(row, task) !== '' || reader.text(row, progress) !== '') return true;
  return (
    ratio !== null &&
    (!isNoRatio(reader.text(row, ratio)) || reader.details.formulaAt(row, ratio, '') !== null)
  );
}

function findRows(reading: BlockReading): BlockRows {
  const { reader, block, nameColumns } = reading;
  const headers = new Set(block.headerRows);
  const rows: number[] = [];
  const findings: LedgerFinding[] = [];
  const sheetId = reader.sheet.id;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (headers.has(row) || isTitleRow(reader, row, block, nameColumns)) continue;
    const total = totalText(reader, row, block);
    if (total !== null) {
      findings.push({ kind: 'total', sheetId, row, text: total });
      continue;
    }
    if (!isFilled(reading, row)) continue;
    if (readName(reader, row, nameColumns) !== '') rows.push(row);
    else if (cellAt(reader.sheet, row, block.columns.task) !== '')
      findings.push({ kind: 'nameless', sheetId, row });
  }
  return { rows, findings };
}

type ItemWithoutKey = Omit<Item, 'key'>;

function readItem(
  { reader, block, nameColumns }: BlockReading,
  row: number,
  shared: boolean,
): ItemWithoutKey {
  const { columns } = block;
  const text = (column: number | null): string => reader.text(row, column);
  return {
    sheetId: reader.sheet.id,
    sheetName: reader.sheet.name,
    block,
    row,
    name: readName(reader, row, nameColumns),
    unit: text(columns.unit),
    category: text(columns.category),
    number: text(columns.number),
    remark: text(columns.remark),
    task: reader.content(row, columns.task),
    progress: reader.content(row, columns.progress),
    unitOfMeasure: columns.unitOfMeasure === null ? null : text(columns.unitOfMeasure) || null,
    acceptance: columns.acceptance === null ? null : readAcceptance(reader.content(row, columns.acceptance)),
    ratioMerge: columns.ratio === null ? null : reader.anchor(row, columns.ratio).merge,
    sharedTotal: shared,
    hidden: reader.details.isHidden(row),
  };
}

/** The readers of a state's sheets, by sheet id. */
export function createReaders({
  state,
  snapshots,
  details,
}: LedgerReading): ReadonlyMap<string, SheetReader> {
  const used = snapshots.filter((sheet) => state.sheetIds.includes(sheet.id));
  const detailsOf = (id: string): SheetDetails | undefined => details.find((entry) => entry.sheetId === id);
  return new Map(used.map((sheet) => [sheet.id, createSheetReader(sheet, detailsOf(sheet.id))]));
}

/**
 * Reads a state's items in the order of its sheets and rows: merges resolved, titles, totals, notes and repeated headers
 * left out, doubles listed and never merged.
 */
export function readItems(reading: LedgerReading): ItemsRead {
  const readers = createReaders(reading);
  const keyOf = createKeys();
  const items: Item[] = [];
  const findings: LedgerFinding[] = [];
  const blocks: ReadBlock[] = [];
  for (const block of reading.state.blocks) {
    const reader = readers.get(block.sheetId);
    if (reader === undefined) continue;
    const blockReading = { reader, block, nameColumns: confirmNameColumns(reader, block) };
    blocks.push({ block, nameColumns: blockReading.nameColumns });
    const found = findRows(blockReading);
    const shared = findSharedTotals(reader, block, found.rows);
    findings.push(...found.findings);
    for (const row of found.rows) {
      const item = readItem(blockReading, row, shared.has(row));
      items.push({ ...item, key: keyOf(identify(item.name, item.unit, item.task)) });
    }
  }
  const withoutProgress = items.filter((item) => item.progress.kind === 'empty').length;
  return { blocks, items, findings: [...findings, ...findDoubles(items)], withoutProgress };
}
