import type { Area } from '../sheet/Area';
import { cellAt } from '../sheet/cellAt';
import type { SheetReader } from './SheetReader';
import type { Block } from './Block';

/** The columns of a ledger that people filter by and merge: a filter then shows only the first row of each merge. */
export type FilteredRole = 'unit' | 'category';

/** One such merge, with the role of its column. */
export interface MergedCells {
  readonly role: FilteredRole;
  readonly area: Area;
}

const ROLES: readonly FilteredRole[] = ['unit', 'category'];

/** Covered cells may hold their value still (a merge that was put on as a format): a filter finds those. */
function isBlankBelow({ sheet }: SheetReader, area: Area): boolean {
  return Array.from({ length: area.rows - 1 }, (_, index) => area.row + index + 1).some(
    (row) => cellAt(sheet, row, area.column) === '',
  );
}

function touches(area: Area, { firstRow, lastRow }: Block, column: number): boolean {
  const inRows = area.row <= lastRow && area.row + area.rows > firstRow;
  return inRows && area.column <= column && column < area.column + area.columns;
}

/** A merge that reaches over the name or a figure is a title: its text in those cells would make an item of it. */
function isTitle({ column, columns }: Area, { columns: own }: Block): boolean {
  const { name, task, progress, ratio, acceptance } = own;
  return [...name, task, progress, ratio, acceptance].some(
    (one) => one !== null && column <= one && one < column + columns,
  );
}

function isHeader({ row, rows }: Area, { headerRows }: Block): boolean {
  return headerRows.some((header) => row <= header && header < row + rows);
}

/**
 * The merges over several rows in a block's columns of units and categories whose covered cells are empty, each once:
 * one over both columns is the units'. Titles and headers are none.
 */
export function findMergedAreas(reader: SheetReader, block: Block): readonly MergedCells[] {
  const broken = reader.details.merges.filter(
    (area) => area.rows > 1 && !isTitle(area, block) && !isHeader(area, block) && isBlankBelow(reader, area),
  );
  const found = new Set<Area>();
  return ROLES.flatMap((role) => {
    const column = block.columns[role];
    if (column === null) return [];
    const own = broken.filter((area) => !found.has(area) && touches(area, block, column));
    own.forEach((area) => found.add(area));
    return own.map((area) => ({ role, area }));
  });
}
