import type { AutoFilter, Cell, CustomCriterion, FilterCriteria, Sheet, Workbook } from '../../../xlsx';
import { textOf } from './textOf';

/** The cells under a filter's header. */
export interface Filtered {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly filter: AutoFilter;
}

/** A cell as a filter compares it. */
export interface Shown {
  readonly text: string;
  readonly cell: Cell | undefined;
}

/** The rows that a filter hides: those whose shown texts (or numbers) some column does not let through. */
export function hiddenRows(filtered: Filtered): number[] {
  return rowsUnder(filtered.filter).filter((row) => !passes(filtered, row));
}

/** The rows under a filter's header. */
export function rowsUnder({ area }: AutoFilter): number[] {
  return Array.from({ length: Math.max(0, area.rows - 1) }, (_, index) => area.row + 1 + index);
}

/** Whether every column of the filter lets a row through; `without` leaves one column out of it. */
export function passes(filtered: Filtered, row: number, without?: number): boolean {
  return filtered.filter.columns.every(
    ({ column, criteria }) => column === without || lets(criteria, shownCell(filtered, row, column)),
  );
}

/** A cell of a filter's column, which counts from the left of its area. */
export function shownCell({ workbook, sheet, filter }: Filtered, row: number, column: number): Shown {
  const place = filter.area.column + column;
  const cell = sheet.cells.get(row, place);
  return { text: textOf(cell, sheet.style(row, place).numberFormat, workbook.date1904), cell };
}

/** Whether criteria let a cell through. Those that are only kept hide no row of their own: nobody may apply them. */
export function lets(criteria: FilterCriteria, shown: Shown): boolean {
  if (criteria.kind === 'kept') return true;
  if (criteria.kind === 'values') {
    const text = shown.text.toLowerCase();
    return text === '' ? criteria.blanks : criteria.values.some((value) => value.toLowerCase() === text);
  }
  const holds = (criterion: CustomCriterion) => meets(criterion, shown);
  return criteria.all ? criteria.criteria.every(holds) : criteria.criteria.some(holds);
}

function meets({ operator, value }: CustomCriterion, { text, cell }: Shown): boolean {
  const number = cell?.value;
  const limit = value.trim() === '' ? Number.NaN : Number(value);
  if (operator === 'equal' || operator === 'notEqual') {
    const equal =
      typeof number === 'number' && !Number.isNaN(limit) ? number === limit : matches(text, value);
    return (operator === 'equal') === equal;
  }
  if (typeof number !== 'number' || Number.isNaN(limit)) return false;
  if (operator === 'lessThan') return number < limit;
  if (operator === 'lessThanOrEqual') return number <= limit;
  return operator === 'greaterThan' ? number > limit : number >= limit;
}

/** Whole texts without case; `*` and `?` stand for others, `~` before them for themselves. Files say a space for blanks. */
function matches(text: string, pattern: string): boolean {
  if (pattern === ' ') return text === '';
  const source = pattern.replace(/~([*?~])|[*]|[?]|[.+^${}()|[\]\\]/g, (sign, kept: string | undefined) => {
    if (kept !== undefined) return `\\${kept}`;
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'isu').test(text);
}
