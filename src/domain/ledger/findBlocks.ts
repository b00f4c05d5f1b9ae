import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { Block } from './Block';
import type { ColumnMap } from './ColumnRole';
import { headerSignature, namesProject, readHeaders, type Header } from './readHeader';

/** The blocks of one sheet, and the headers that were not a ledger's. */
export interface SheetBlocks {
  readonly blocks: readonly Block[];
  readonly others: readonly Header[];
}

/** A header with this many known columns is another table's, and ends the block above it. */
const FOREIGN = 3;

interface OpenBlock {
  readonly header: Header;
  readonly columns: ColumnMap;
  readonly headerRows: number[];
}

interface Scan {
  readonly sheet: SheetSnapshot;
  readonly blocks: Block[];
  readonly others: Header[];
  open: readonly OpenBlock[];
  signature: string;
}

function sameColumns(first: ColumnMap, second: ColumnMap): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function close(sheet: SheetSnapshot, open: OpenBlock, lastRow: number): Block {
  const { header, columns, headerRows } = open;
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    headerRows,
    firstRow: (header.rows.at(-1) ?? 0) + 1,
    lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    columns,
    labels: header.labels,
    percentHeader: header.percentHeader,
  };
}

function continues(open: readonly OpenBlock[], headers: readonly Header[]): boolean {
  return (
    open.length === headers.length &&
    open.every((block, index) => {
      const columns = headers[index]?.columns;
      return columns !== undefined && columns !== null && sameColumns(block.columns, columns);
    })
  );
}

function opened(headers: readonly Header[]): readonly OpenBlock[] {
  return headers.flatMap((header) =>
    header.columns === null ? [] : [{ header, columns: header.columns, headerRows: [...header.rows] }],
  );
}

function closeAll(scan: Scan, lastRow: number): void {
  scan.blocks.push(...scan.open.map((block) => close(scan.sheet, block, lastRow)));
  scan.open = [];
}

/** Takes a header into the scan and returns the last row that belongs to it. */
function takeHeader(scan: Scan, row: number): number {
  const rowsBefore = scan.open[0]?.header.rows ?? [];
  if (rowsBefore[0] !== undefined && headerSignature(scan.sheet, row) === scan.signature) {
    const rows = rowsBefore.map((other) => other - (rowsBefore[0] ?? 0) + row);
    for (const block of scan.open) block.headerRows.push(...rows);
    return rows.at(-1) ?? row;
  }
  const headers = readHeaders(scan.sheet, row);
  const rows = headers.flatMap((header) => header.rows);
  const isLedger = headers.some((header) => header.columns !== null);
  if (isLedger && continues(scan.open, headers)) {
    scan.open.forEach((block, index) => block.headerRows.push(...(headers[index]?.rows ?? [])));
  } else if (isLedger || headers.some((header) => header.found.length >= FOREIGN)) {
    closeAll(scan, Math.min(...rows) - 1);
    scan.open = opened(headers);
    scan.signature = headerSignature(scan.sheet, Math.min(...rows));
  }
  if (!isLedger) scan.others.push(...headers);
  return Math.max(row, ...rows);
}

/**
 * Finds the blocks of one sheet: rows under a header that names project, task and progress, up to another table's
 * header. A page header repeated inside, with the same columns, belongs to its block.
 */
export function findBlocks(sheet: SheetSnapshot): SheetBlocks {
  const scan: Scan = { sheet, blocks: [], others: [], open: [], signature: '' };
  const end = sheet.area.row + sheet.area.rows;
  for (let row = sheet.area.row; row < end; row += 1) {
    if (namesProject(sheet, row)) row = takeHeader(scan, row);
  }
  closeAll(scan, end - 1);
  return { blocks: scan.blocks, others: scan.others };
}
