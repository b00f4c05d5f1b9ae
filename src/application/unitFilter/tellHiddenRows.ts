import { cellAt } from '../../domain/sheet/cellAt';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { rowsThatHide } from '../../domain/units/rowsThatHide';
import type { Finding } from '../Finding';
import type { UnitColumn } from './readUnitColumns';

/** At most so many rows are named; the rest are counted with them. */
const MOST_NAMED = 12;

function sayRows(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).map((row) => String(row + 1));
  return rows.length > MOST_NAMED ? `${named.join('、')}…` : named.join('、');
}

/** What a filter of this table cannot show: rows under merged units, and rows that name no unit or repeat the header. */
export function tellHiddenRows(
  { table, merges }: UnitColumn,
  sheet: SheetSnapshot | undefined,
): readonly Finding[] {
  if (sheet === undefined) return [];
  const cell = { sheet: table.sheetName, row: table.area.row, column: table.column };
  const params = { sheet: table.sheetName };
  const broken = merges.filter((area) => cellAt(sheet, area.row + 1, area.column) === '');
  const hiding = rowsThatHide(sheet, table, broken);
  const merged = { code: 'filter-merged', params: { ...params, count: broken.length }, cell };
  const hidden = {
    code: 'filter-hides-rows',
    params: { ...params, count: hiding.length, rows: sayRows(hiding) },
    cell,
  };
  return [...(broken.length > 0 ? [merged] : []), ...(hiding.length > 0 ? [hidden] : [])];
}
