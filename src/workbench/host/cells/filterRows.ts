import type { Area, AutoFilter, Cell, CustomCriterion, FilterCriteria, Sheet } from '../../../xlsx';
import type { Scope } from '../Scope';
import { textOf } from './textOf';

/** The rows that a filter hides: those whose shown texts (or numbers) some column does not let through. */
export function hiddenRows(scope: Scope, sheet: Sheet, filter: AutoFilter): number[] {
  const hidden: number[] = [];
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row += 1) {
    const passes = filter.columns.every(({ column, criteria }) =>
      lets(criteria, shownCell(scope, sheet, filter.area, row, column)),
    );
    if (!passes) hidden.push(row);
  }
  return hidden;
}

interface Shown {
  readonly text: string;
  readonly cell: Cell | undefined;
}

function shownCell(scope: Scope, sheet: Sheet, area: Area, row: number, column: number): Shown {
  const cell = sheet.cells.get(row, area.column + column);
  const style = sheet.style(row, area.column + column);
  return { text: textOf(cell, style.numberFormat, scope.workbook.date1904), cell };
}

/** Criteria that this host does not read hide no row of their own: the caller refuses to apply them. */
function lets(criteria: FilterCriteria, shown: Shown): boolean {
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

/** Whole texts without case; `*` and `?` stand for others, `~` before them for themselves. */
function matches(text: string, pattern: string): boolean {
  const source = pattern.replace(/~([*?~])|[*]|[?]|[.+^${}()|[\]\\]/g, (sign, kept: string | undefined) => {
    if (kept !== undefined) return `\\${kept}`;
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'isu').test(text);
}
