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

/** The merges over several rows in a block's columns of units and categories whose covered cells are empty. */
export function findMergedAreas(reader: SheetReader, block: Block): readonly MergedCells[] {
  return ROLES.flatMap((role) => {
    const column = block.columns[role];
    if (column === null) return [];
    return reader.details.merges
      .filter((area) => area.rows > 1 && touches(area, block, column) && isBlankBelow(reader, area))
      .map((area) => ({ role, area }));
  });
}
