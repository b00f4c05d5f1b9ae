import type { Area } from '../sheet/Area';
import { mayHoldMerges } from '../sheet/mayHoldMerges';
import type { DetailRequest } from '../sheet/SheetDetails';
import type { DynamicsSheets, LogTable } from './findDynamicsSheets';

function columnArea({ header, lastRow }: LogTable, column: number): Area {
  return { row: header.row, column, rows: lastRow - header.row + 1, columns: 1 };
}

function requestFor(tables: readonly LogTable[], sheetId: string): DetailRequest {
  const own = tables.filter((table) => table.sheet.id === sheetId);
  const dates = own.flatMap((table) => {
    const { date } = table.header.columns;
    return date === undefined ? [] : [columnArea(table, date)];
  });
  const merges = own.flatMap((table) =>
    Object.values(table.header.columns)
      .map((column) => columnArea(table, column))
      .filter((area) => mayHoldMerges(table.sheet, area)),
  );
  return { sheetId, formulas: [], numberFormats: dates, merges };
}

/** What the second stage reads: the number formats of dates, and merges in the columns that can hold any. */
export function planDynamicsReads({ logs, rosters, grids }: DynamicsSheets): readonly DetailRequest[] {
  const tables = [...logs, ...rosters, ...grids];
  const ids = [...new Set(tables.map((table) => table.sheet.id))];
  return ids.map((id) => requestFor(tables, id));
}
