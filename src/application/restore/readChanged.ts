import type { Area } from '../../domain/sheet/Area';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { CellState } from '../../domain/sheet/CellState';
import type { SheetArea, Watch, WorkbookPort } from '../port/WorkbookPort';

/** A cell of a change with what stands there now; null where the reading gave nothing. */
export interface StandingCell {
  readonly change: CellChange;
  readonly now: CellState | null;
}

function columnsOf(cells: readonly CellChange[]): readonly SheetArea[] {
  const columns = new Map<string, { sheetId: string; column: number; first: number; last: number }>();
  for (const { sheetId, row, column } of cells) {
    const key = `${sheetId}:${column}`;
    const known = columns.get(key);
    columns.set(key, {
      sheetId,
      column,
      first: Math.min(row, known?.first ?? row),
      last: Math.max(row, known?.last ?? row),
    });
  }
  return [...columns.values()].map(({ sheetId, column, first, last }) => {
    const area: Area = { row: first, column, rows: last - first + 1, columns: 1 };
    return { sheetId, area };
  });
}

/** Reads what stands in the cells of these changes: one area a column, in one round trip a chunk. */
export async function readChanged(
  port: WorkbookPort,
  cells: readonly CellChange[],
  watch: Watch,
): Promise<readonly StandingCell[]> {
  if (cells.length === 0) return [];
  const areas = columnsOf(cells);
  const states = await port.readCells(areas, watch);
  const byColumn = new Map(
    areas.map(({ sheetId, area }, index) => [
      `${sheetId}:${area.column}`,
      { area, states: states[index] ?? [] },
    ]),
  );
  return cells.map((change) => {
    const column = byColumn.get(`${change.sheetId}:${change.column}`);
    const now = column?.states[change.row - column.area.row]?.[0] ?? null;
    return { change, now };
  });
}
