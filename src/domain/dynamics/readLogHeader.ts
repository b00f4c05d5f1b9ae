import { headerText } from '../ledger/headerCells';
import { parseYear } from '../ledger/parsePeriod';
import { takeLabelApart } from '../ledger/takeLabelApart';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import { LOG_WORDS, type LogRole } from './dynamicsWords';
import { readMonthLabel, type MonthLabel } from './readMonthLabel';

/** A column that is one month's. */
export interface MonthColumn extends MonthLabel {
  readonly column: number;
}

/** A header understood, of one row or two: a column for each role, and the columns of months. */
export interface LogHeader {
  readonly row: number;
  /** The header's last row: the entries begin below it. */
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<LogRole, number>>>;
  readonly months: readonly MonthColumn[];
}

const roles = Object.entries(LOG_WORDS) as [LogRole, readonly string[]][];

function roleOf(text: string): LogRole | null {
  const { word } = takeLabelApart(text);
  return roles.find(([, words]) => words.includes(word))?.[0] ?? null;
}

function columnsOf({ area }: SheetSnapshot): readonly number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

/** The columns of a row that name a month; under a group heading `2024年` that is its year. */
function monthsIn(sheet: SheetSnapshot, row: number, groupRow: number | null): readonly MonthColumn[] {
  let year: number | null = null;
  return columnsOf(sheet).flatMap((column) => {
    if (groupRow !== null) year = parseYear(headerText(sheet, groupRow, column)) ?? year;
    const label = readMonthLabel(headerText(sheet, row, column));
    return label === null ? [] : [{ column, year: label.year ?? year, month: label.month }];
  });
}

function rolesIn(sheet: SheetSnapshot, row: number): LogHeader['columns'] {
  const columns: Partial<Record<LogRole, number>> = {};
  for (const column of columnsOf(sheet)) {
    const text = headerText(sheet, row, column);
    const role = text === '' ? null : roleOf(text);
    if (role !== null) columns[role] ??= column;
  }
  return columns;
}

/**
 * Reads a row (with the one below, where the months stand there) as the header of a log, a roster or a grid; the first
 * column of a role wins. Null where it does not name a project and, beside it, a date, a unit or a month.
 */
export function readLogHeader(sheet: SheetSnapshot, row: number): LogHeader | null {
  const columns = rolesIn(sheet, row);
  if (columns.project === undefined) return null;
  const own = monthsIn(sheet, row, null);
  const isAlone = own.length === 0 && headerText(sheet, row + 1, columns.project) === '';
  const below = isAlone ? monthsIn(sheet, row + 1, row) : [];
  const months = below.length > 0 ? below : own;
  if (columns.date === undefined && columns.unit === undefined && months.length === 0) return null;
  return { row, lastRow: below.length > 0 ? row + 1 : row, columns, months };
}
