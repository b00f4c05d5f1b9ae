import type { Area } from '../../../xlsx';
import type { Arguments } from '../objects/Arguments';
import type { HostObject } from '../objects/HostObject';
import { HostError } from '../errors/HostError';
import { isUnbounded } from './matrix';
import type { Place } from './Place';
import { textOf } from './textOf';

/** `range.findOrNullObject(text, criteria)`: the first cell, row by row, whose shown text holds or is the text. */
export function findFirst(place: Place, args: Arguments): HostObject | null {
  const { completeMatch, matchCase, searchDirection } = args.record(1);
  if (searchDirection === 'Backwards') throw new HostError('NotImplemented');
  const fold = (text: string) => (matchCase === true ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  const { sheet, scope } = place;
  for (const row of sheet.cells.rowNumbers()) {
    const columns = [...(sheet.cells.row(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, cell] of columns) {
      if (!inside(place.area, row, column)) continue;
      const { numberFormat } = scope.workbook.styles.get(cell.style);
      const text = fold(textOf(cell, numberFormat, scope.workbook.date1904));
      if (completeMatch === true ? text === wanted : text.includes(wanted)) {
        return scope.make.range(sheet, { row, column, rows: 1, columns: 1 });
      }
    }
  }
  return null;
}

function inside(area: Area, row: number, column: number): boolean {
  const down = row >= area.row && row < area.row + area.rows;
  return down && column >= area.column && column < area.column + area.columns;
}

/** `getSpecialCellsOrNullObject('Visible')`: what is not hidden, as areas. Other kinds are not supported. */
export function specialCells(place: Place, args: Arguments): HostObject | null {
  if (args.text(0) !== 'Visible') throw new HostError('NotImplemented');
  const { area, sheet, scope } = place;
  if (isUnbounded(area)) throw new HostError('NotImplemented');
  const rows = runs(area.row, area.rows, (row) => !sheet.rows.isHidden(row));
  const columns = runs(area.column, area.columns, (column) => !sheet.columns.isHidden(column));
  const areas = rows.flatMap((down) =>
    columns.map((across) => ({
      row: down.start,
      rows: down.count,
      column: across.start,
      columns: across.count,
    })),
  );
  return areas.length === 0 ? null : scope.make.rangeAreas(sheet, areas);
}

function runs(
  start: number,
  count: number,
  shown: (at: number) => boolean,
): { start: number; count: number }[] {
  const found: { start: number; count: number }[] = [];
  for (let at = start; at < start + count; at += 1) {
    if (!shown(at)) continue;
    const last = found.at(-1);
    if (last && last.start + last.count === at) last.count += 1;
    else found.push({ start: at, count: 1 });
  }
  return found;
}
