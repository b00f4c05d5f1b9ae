import type { Block } from '../ledger/Block';
import { totalText } from '../ledger/isTotalRow';
import { createSheetReader, type SheetReader } from '../ledger/SheetReader';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { UnitTable } from './UnitTable';

function isItem(reader: SheetReader, row: number, block: Block): boolean {
  const { task, progress, ratio } = block.columns;
  const filled = [task, progress, ratio].some((column) => reader.text(row, column) !== '');
  return filled && !block.headerRows.includes(row) && totalText(reader, row, block) === null;
}

/** A ledger's block as a filter takes it: totals and notes below its last item stay outside. Null without units or items. */
export function ledgerTable(sheet: SheetSnapshot, block: Block): UnitTable | null {
  const { headerRows, firstRow, firstColumn, lastColumn } = block;
  const column = block.columns.unit;
  if (column === null) return null;
  const reader = createSheetReader(sheet, undefined);
  let last = block.lastRow;
  while (last >= firstRow && !isItem(reader, last, block)) last -= 1;
  if (last < firstRow) return null;
  const row = Math.max(...headerRows.filter((header) => header < firstRow));
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    area: { row, column: firstColumn, rows: last - row + 1, columns: lastColumn - firstColumn + 1 },
    column,
    headerRows: headerRows.filter((header) => header >= firstRow && header <= last),
  };
}
