import { cellAt } from '../sheet/cellAt';
import type { DetailIndex } from '../sheet/indexDetails';
import type { EarlierMark } from './Dynamics';
import type { LogTable } from './findDynamicsSheets';
import { monthNumber, monthOfNumber, type Month } from './Month';
import type { MonthColumn } from './readLogHeader';
import { readProjectRows } from './readProjects';
import { readTick } from './readTick';

/**
 * The months of a grid's columns. Without years the last column is of the given one, and each column further left of
 * that or, where the months go over a new year (11月, 12月, 1月), of the year before.
 */
export function monthsOfColumns(columns: readonly MonthColumn[], year: number): readonly Month[] {
  const months: Month[] = [];
  let following = monthNumber({ year: year + 1, month: 1 });
  for (const { year: own, month } of [...columns].reverse()) {
    const sameYear = monthNumber({ year: own ?? monthOfNumber(following - 1).year, month });
    const found = own === null && sameYear >= following ? sameYear - 12 : sameYear;
    months.unshift(monthOfNumber(found));
    following = found;
  }
  return months;
}

/** What stands in the months' cells of an earlier grid, cells that say nothing left away. */
export function readEarlierMarks(
  table: LogTable,
  details: DetailIndex,
  source: { readonly year: number; readonly inOurs: boolean },
): readonly EarlierMark[] {
  const { sheet, header } = table;
  const months = monthsOfColumns(header.months, source.year);
  return readProjectRows(table, details).flatMap(({ row, name, unit }) =>
    header.months.flatMap(({ column }, index) => {
      const value = cellAt(sheet, row, column);
      const tick = readTick(value);
      const month = months[index];
      if (tick === 'none' || month === undefined) return [];
      const unclear = tick === 'unclear' ? String(value).trim() : null;
      const place = { sheetId: sheet.id, row, column };
      return [{ place, project: name, unit, month, unclear, inOurs: source.inOurs }];
    }),
  );
}
