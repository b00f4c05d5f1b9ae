import type { Area } from '../sheet/Area';
import { cellAt } from '../sheet/cellAt';
import type { CellContent } from '../sheet/CellContent';
import type { CellValue } from '../sheet/CellValue';
import { indexDetails, type DetailIndex } from '../sheet/indexDetails';
import { readCellContent } from '../sheet/readCellContent';
import type { SheetDetails } from '../sheet/SheetDetails';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';

/** The cell that holds what another one shows: itself, or the top-left cell of its merge. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly merge: Area | null;
}

/** One sheet's cells with their details, merges resolved: every cell of a merge reads as its top-left one. */
export interface SheetReader {
  readonly sheet: SheetSnapshot;
  readonly details: DetailIndex;
  readonly anchor: (row: number, column: number) => Anchor;
  readonly value: (row: number, column: number) => CellValue;
  readonly content: (row: number, column: number) => CellContent;
  readonly text: (row: number, column: number | null) => string;
}

/** A content as plain text, for names, units and fingerprints. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
      return `${content.digits}${content.percent ? '%' : ''}${content.suffix ?? ''}`;
    default:
      return content.text;
  }
}

/** Joins a sheet's two readings into one that is asked by cell. */
export function createSheetReader(sheet: SheetSnapshot, sheetDetails: SheetDetails | undefined): SheetReader {
  const details = indexDetails(sheetDetails);
  const anchor = (row: number, column: number): Anchor => {
    const merge = details.mergeAt(row, column);
    return merge === null ? { row, column, merge } : { row: merge.row, column: merge.column, merge };
  };
  const value = (row: number, column: number): CellValue => {
    const at = anchor(row, column);
    return cellAt(sheet, at.row, at.column);
  };
  const content = (row: number, column: number): CellContent => {
    const at = anchor(row, column);
    return readCellContent(cellAt(sheet, at.row, at.column), details.numberFormatAt(at.row, at.column));
  };
  const text = (row: number, column: number | null): string =>
    column === null ? '' : contentText(content(row, column)).trim();
  return { sheet, details, anchor, value, content, text };
}
