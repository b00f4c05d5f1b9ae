import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import { readHeaderLabel, type HeaderLabel } from './readHeaderLabel';
import { takeLabelApart } from './takeLabelApart';
import { readSubHeading } from './readSubHeading';

/** A labelled column of a header, one row or two. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly label: HeaderLabel | null;
}

/** Header words are short: longer cells are text and are never looked up. */
const LONGEST = 32;

/** A cell's text where it may be a header word, else `''`. */
export function headerText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column);
  return typeof value === 'string' && value.length <= LONGEST ? value.trim() : '';
}

function columnsOf(sheet: SheetSnapshot): readonly number[] {
  return Array.from({ length: sheet.area.columns }, (_, index) => sheet.area.column + index);
}

/** The labelled cells of a header of one row. */
export function headerRow(sheet: SheetSnapshot, row: number): readonly HeaderCell[] {
  return columnsOf(sheet).flatMap((column) => {
    const text = headerText(sheet, row, column);
    return text === '' ? [] : [{ column, text, label: readHeaderLabel(text) }];
  });
}

/** The labelled cells of a header of two rows: a group heading reaches right over the sub-headings that follow it. */
export function headerRows(sheet: SheetSnapshot, row: number): readonly HeaderCell[] {
  let group = '';
  return columnsOf(sheet).flatMap((column) => {
    const top = headerText(sheet, row, column);
    const sub = headerText(sheet, row + 1, column);
    if (top !== '') group = sub === '' ? '' : top;
    if (sub === '') return top === '' ? [] : [{ column, text: top, label: readHeaderLabel(top) }];
    const label = group === '' ? readHeaderLabel(sub) : readSubHeading(group, sub);
    return [{ column, text: group === '' ? sub : `${group} ${sub}`, label }];
  });
}

/** Whether a row is the second row of a header: words only, none below the name, and at least one that is understood. */
export function isSecondHeaderRow(sheet: SheetSnapshot, row: number): boolean {
  const cells = headerRows(sheet, row);
  let understood = 0;
  for (const column of columnsOf(sheet)) {
    const value = cellAt(sheet, row + 1, column);
    if (value === '') continue;
    const label = cells.find((cell) => cell.column === column)?.label ?? null;
    if (typeof value !== 'string' || headerText(sheet, row + 1, column) === '') return false;
    if (readHeaderLabel(headerText(sheet, row, column))?.role === 'name' && label?.role !== 'name')
      return false;
    if (label !== null || takeLabelApart(value).monthly) understood += 1;
  }
  return understood > 0;
}
