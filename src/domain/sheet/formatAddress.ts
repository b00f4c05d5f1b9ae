import type { Area } from './Area';

/** A column's letters: 0 → A, 26 → AA. */
export function formatColumn(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : formatColumn(rest - 1) + letter;
}

/** A cell in A1 notation, from zero-based row and column: (2, 6) → G3. */
export function formatAddress(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** An area in A1 notation: `C3:D8`, or `C3` for one cell. */
export function formatArea(area: Area): string {
  const first = formatAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
