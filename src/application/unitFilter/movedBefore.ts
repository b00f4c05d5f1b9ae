import type { Area } from '../../domain/sheet/Area';
import { cellAt } from '../../domain/sheet/cellAt';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { FilterColumn, FilterState } from '../port/SheetFilter';
import type { StoredFilter } from './StoredUnitFilter';

/** What stood before a filter of ours, where its rows and columns are now. */
export interface MovedBefore {
  readonly before: FilterState | null;
  /** Rows hidden by hand, only while none came or went inside: they have no other name than their number. */
  readonly hidden: readonly number[];
  /** Columns (by header) whose criteria can't be put back. */
  readonly lost: readonly string[];
}

/** The header of a filter's column, as it names the column when others come and go. */
export function headerOf(sheet: SheetSnapshot | undefined, area: Area, column: number): string {
  return sheet === undefined ? '' : String(cellAt(sheet, area.row, area.column + column)).trim();
}

function movedArea(area: Area, from: Area, to: Area): Area {
  return {
    row: Math.max(0, area.row + to.row - from.row),
    column: Math.max(0, area.column + to.column - from.column),
    rows: Math.max(1, area.rows + to.rows - from.rows),
    columns: Math.max(1, area.columns + to.columns - from.columns),
  };
}

/** The place of a column whose header was this: its own, else the only one of that header. */
function placeOf(header: string, column: number, headers: readonly string[]): number | null {
  if (headers[column] === header) return column;
  const place = headers.indexOf(header);
  return header !== '' && place >= 0 && place === headers.lastIndexOf(header) ? place : null;
}

/** Follows what stood before to where the standing filter (`now`) has moved since; the sheet is as it is now. */
export function movedBefore(
  { area, before, headers, hidden, lost }: StoredFilter,
  now: FilterState | null,
  sheet: SheetSnapshot | undefined,
): MovedBefore {
  if (now === null) return { before, hidden, lost };
  const down = now.area.row - area.row;
  const stays = now.area.rows === area.rows;
  const rows = { hidden: stays ? hidden.map((row) => row + down) : [] };
  if (before === null) return { before, ...rows, lost };
  const moved = movedArea(before.area, area, now.area);
  const present = Array.from({ length: moved.columns }, (_, column) => headerOf(sheet, moved, column));
  const placed = before.columns.map((one, index) => {
    const header = headers?.[index];
    const place = header === undefined ? one.column : placeOf(header, one.column, present);
    return { one, header: header ?? '', place };
  });
  return {
    ...rows,
    before: {
      area: moved,
      columns: placed.flatMap(({ one, place }): readonly FilterColumn[] =>
        place === null || place >= moved.columns ? [] : [{ ...one, column: place }],
      ),
    },
    lost: [...lost, ...placed.flatMap(({ header, place }) => (place === null ? [header] : []))],
  };
}
