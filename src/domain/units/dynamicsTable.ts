import type { LogTable } from '../dynamics/findDynamicsSheets';
import { cellAt } from '../sheet/cellAt';
import type { UnitTable } from './UnitTable';

/** A log, a roster or a monthly grid as a filter takes it, down to its last project. Null where it has no units. */
export function dynamicsTable({ sheet, header, lastRow }: LogTable): UnitTable | null {
  const { unit, project } = header.columns;
  if (unit === undefined || project === undefined) return null;
  const used = [...Object.values(header.columns), ...header.months.map((month) => month.column)];
  const column = Math.min(...used);
  let last = lastRow;
  while (last > header.lastRow && cellAt(sheet, last, project) === '') last -= 1;
  if (last === header.lastRow) return null;
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    area: {
      row: header.lastRow,
      column,
      rows: last - header.lastRow + 1,
      columns: Math.max(...used) - column + 1,
    },
    column: unit,
    headerRows: [],
  };
}
