import type { Area } from '../../domain/sheet/Area';
import { cellAt } from '../../domain/sheet/cellAt';
import type { CellInput } from '../../domain/sheet/CellState';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';

function valueOf(input: CellInput): CellValue | null {
  if (input.kind === 'text') return input.text;
  return input.kind === 'number' || input.kind === 'boolean' ? input.value : null;
}

function isFull(sheet: SheetSnapshot, { row, column, rows, columns }: Area, value: CellValue): boolean {
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) if (cellAt(sheet, r, c) !== value) return false;
  return true;
}

function distance(one: Area, other: Area): readonly [columns: number, rows: number] {
  return [Math.abs(one.column - other.column), Math.abs(one.row - other.row)];
}

function isNearer(one: Area, other: Area | null, to: Area): boolean {
  if (other === null) return true;
  const [columns, rows] = distance(one, to);
  const [otherColumns, otherRows] = distance(other, to);
  return columns < otherColumns || (columns === otherColumns && rows < otherRows);
}

/**
 * Where an area all of whose cells hold this text is now: rows and columns may have come and gone around it. The nearest
 * one, of its own columns first; null where there is none.
 */
export function findMoved(sheet: SheetSnapshot, area: Area, input: CellInput): Area | null {
  const value = valueOf(input);
  if (value === null || value === '') return null;
  if (isFull(sheet, area, value)) return area;
  let nearest: Area | null = null;
  sheet.values.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell !== value) return;
      const here = { ...area, row: sheet.area.row + r, column: sheet.area.column + c };
      if (isNearer(here, nearest, area) && isFull(sheet, here, value)) nearest = here;
    });
  });
  return nearest;
}
