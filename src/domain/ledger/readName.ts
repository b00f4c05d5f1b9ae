import { cellAt } from '../sheet/cellAt';
import type { Block } from './Block';
import type { SheetReader } from './SheetReader';

/**
 * The columns that really hold the name: a second one without a label of its own only where the header's merge, or
 * the name's own merges, reach over it.
 */
export function confirmNameColumns(reader: SheetReader, block: Block): readonly number[] {
  const [first = 0, ...more] = block.columns.name;
  const labelled = (column: number): boolean =>
    block.headerRows.some((row) => cellAt(reader.sheet, row, column) !== '');
  const covered = (column: number): boolean =>
    block.headerRows.some((row) => {
      const merge = reader.details.mergeAt(row, column);
      return merge !== null && merge.column <= first && merge.column + merge.columns > column;
    });
  return [first, ...more.filter((column) => labelled(column) || covered(column))];
}

/** A row's name: the parts of its columns, each once, joined by a space. */
export function readName(reader: SheetReader, row: number, columns: readonly number[]): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const column of columns) {
    const at = reader.anchor(row, column);
    const place = `${at.row}:${at.column}`;
    const text = reader.text(row, column);
    if (text !== '' && !seen.has(place)) parts.push(text);
    seen.add(place);
  }
  return parts.join(' ');
}

/** Whether a merge makes the row a title: it spans the name and a column with another role to the right. */
export function isTitleRow(
  reader: SheetReader,
  row: number,
  block: Block,
  nameColumns: readonly number[],
): boolean {
  if (nameColumns.every((column) => reader.details.mergeAt(row, column) === null)) return false;
  const last = Math.max(...nameColumns);
  const later = Object.values(block.columns)
    .flat()
    .filter((column) => column !== null && column > last);
  return nameColumns.some((nameColumn) => {
    const merge = reader.details.mergeAt(row, nameColumn);
    if (merge === null) return false;
    return later.some(
      (column) => column !== null && column >= merge.column && column < merge.column + merge.columns,
    );
  });
}
