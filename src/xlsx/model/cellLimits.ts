import { XlsxError } from '../XlsxError';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './Area';
import type { CellEdit } from './CellEdit';

const MAX_TEXT = 32_767;

/** Refuses an area that leaves the sheet. */
export function checkInside(area: Area): void {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw new XlsxError('outside-sheet', { row: area.row, column: area.column });
}

/** Refuses an edit that a cell cannot hold. */
export function checkEdit(edit: CellEdit): void {
  checkInside({ row: edit.row, column: edit.column, rows: 1, columns: 1 });
  if (typeof edit.value === 'string' && edit.value.length > MAX_TEXT) {
    throw new XlsxError('text-too-long', { row: edit.row, column: edit.column, limit: MAX_TEXT });
  }
}
