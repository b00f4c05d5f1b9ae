import { cellAt } from '../../domain/sheet/cellAt';
import { formatColumn } from '../../domain/sheet/formatAddress';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { ColumnChoice } from './Inspection';

/** Wider sheets than this have stray cells far out: nobody looks for a column among hundreds. */
const MOST_COLUMNS = 60;

function wordsAt(sheet: SheetSnapshot, rows: readonly number[], column: number): string {
  const words = rows.map((row) =>
    String(cellAt(sheet, row, column))
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return [...new Set(words)].filter((word) => word !== '').join(' ');
}

/** The columns of a sheet as a person chooses between them: letters, and what the header rows say. */
export function headerChoices(sheet: SheetSnapshot, rows: readonly number[]): readonly ColumnChoice[] {
  const count = Math.min(sheet.area.columns, MOST_COLUMNS);
  return Array.from({ length: count }, (_, index) => {
    const column = sheet.area.column + index;
    return { column, letters: formatColumn(column), label: wordsAt(sheet, rows, column) };
  });
}
