import type { DescribedCell, SheetDescription } from '../domain/sheet/SheetDescription';
import type { CellEdit, Sheet, Workbook } from '../xlsx';
import { stylePatch } from './stylePatch';

/** Puts a description's cells in place: contents and looks. A link is written as its text. */
export function writeCells(workbook: Workbook, sheet: Sheet, description: SheetDescription): void {
  const styles = new Map<string, number>();
  const styleOf = ({ content, style }: DescribedCell<string>): number => {
    const isText = content.kind === 'text' || content.kind === 'link';
    const key = `${style} ${String(isText)}`;
    const known = styles.get(key);
    if (known !== undefined) return known;
    const made = workbook.styles.derive(0, stylePatch(description.styles[style] ?? {}, isText));
    styles.set(key, made);
    return made;
  };
  const edits = description.rows.flatMap(({ cells }, row) =>
    cells.map((cell, column): CellEdit => ({ row, column, value: valueOf(cell), style: styleOf(cell) })),
  );
  sheet.cells.set(edits);
}

function valueOf({ content }: DescribedCell<string>): string | number | null {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
      return content.value;
    default:
      return content.text;
  }
}
