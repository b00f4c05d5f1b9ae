import { overlaps } from '../../../xlsx';
import type { Terrain } from '../selection/Terrain';
import type { SheetScene } from './SheetScene';

/** A scene as one moves about in it. The cells with content are looked through only when their end is asked for. */
export function terrainOf({ sheet, rows, columns }: SheetScene): Terrain {
  let found: { readonly row: number; readonly column: number } | undefined;
  const last = () => {
    const used = found ? undefined : sheet.cells.usedArea(true);
    return (found ??= used
      ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
      : { row: 0, column: 0 });
  };
  return {
    rows,
    columns,
    mergeAt: (row, column) => sheet.merges.at(row, column),
    mergesIn: (area) => sheet.merges.areas.filter((merge) => overlaps(merge, area)),
    isEmpty: (row, column) => {
      const cell = sheet.cells.get(row, column);
      return !cell || (cell.value === null && !cell.formula);
    },
    get lastRow() {
      return last().row;
    },
    get lastColumn() {
      return last().column;
    },
  };
}
