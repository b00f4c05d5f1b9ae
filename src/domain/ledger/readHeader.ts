import type { CellValue } from '../sheet/CellValue';
import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { ColumnMap, ColumnRole } from './ColumnRole';
import { COLUMN_WORDS, NAME_PARTS, type WordRole } from './columnWords';
import { headerRow, headerRows, headerText, isSecondHeaderRow, type HeaderCell } from './headerCells';
import { normalizeText } from './normalizeName';
import { MADE_UP, readHeaderLabel } from './readHeaderLabel';
import { resolveColumns, toColumnMap } from './resolveColumns';

/** A header as it stands on a sheet. `columns` is null where it lacks project, task or progress. */
export interface Header {
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap | null;
  readonly labels: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly found: readonly HeaderCell[];
  readonly percentHeader: boolean;
}

/** How many rows below a header are looked at to tell an ambiguous column's content. */
const SAMPLE = 200;

function sample(sheet: SheetSnapshot, row: number, column: number): readonly CellValue[] {
  const rows = Math.min(SAMPLE, sheet.area.row + sheet.area.rows - row);
  const values = Array.from({ length: Math.max(0, rows) }, (_, index) => cellAt(sheet, row + index, column));
  return values.filter((value) => typeof value !== 'string' || readHeaderLabel(value) === null);
}

function headerOf(sheet: SheetSnapshot, rows: readonly number[], cells: readonly HeaderCell[]): Header {
  const below = (rows.at(-1) ?? 0) + 1;
  const resolved = resolveColumns(cells, (column) => sample(sheet, below, column));
  const labels: Partial<Record<ColumnRole, string>> = {};
  for (const [role, cell] of Object.entries(resolved.cells)) labels[role as ColumnRole] = cell.text;
  const columns = cells.map((cell) => cell.column);
  return {
    rows,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    columns: toColumnMap(resolved),
    labels,
    found: Object.values(resolved.cells),
    percentHeader: resolved.cells.ratio?.label?.percent ?? false,
  };
}

/** Two tables side by side are two headers: an unlabelled column parts them where each side names its own project. */
function sideBySide(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  const named = runs.filter((run) => run.some((cell) => cell.label?.role === 'name'));
  return named.length > 1 ? named : [cells];
}

function headersOf(
  sheet: SheetSnapshot,
  rows: readonly number[],
  cells: readonly HeaderCell[],
): readonly Header[] {
  const whole = headerOf(sheet, rows, cells);
  const parts = sideBySide(cells).map((part) => headerOf(sheet, rows, part));
  return parts.length > 1 && parts.every((part) => part.columns !== null) ? parts : [whole];
}

/** Cells without a character that ends a project word are no header of one: most cells are passed over by this. */
const PROJECT_WORDS = [...COLUMN_WORDS.name, ...COLUMN_WORDS['name-or-task'], ...NAME_PARTS.heads];
const HINT = new RegExp(`[${PROJECT_WORDS.map((word) => word.slice(-1)).join('')}]`);
/** A word that is made up (`县级实事`) is as often an item's category: beside a task's word or a progress' it heads a column. */
const BESIDE = new Set<WordRole>(['task', 'progress', 'ratio', 'progress-or-ratio']);

function isHeadedByWords(texts: readonly string[]): boolean {
  const roles = texts.flatMap((text) => (text === '' ? [] : (readHeaderLabel(text)?.role ?? [])));
  return roles.some((role) => BESIDE.has(role));
}

/** Whether a cell of this row is the header of a project column. */
export function namesProject(sheet: SheetSnapshot, row: number): boolean {
  const { column, columns } = sheet.area;
  const texts = Array.from({ length: columns }, (_, index) => headerText(sheet, row, column + index));
  const labels = texts.flatMap((text) => (HINT.test(text) ? (readHeaderLabel(text) ?? []) : []));
  if (labels.some(({ role, rank }) => role === 'name' && rank < MADE_UP)) return true;
  return labels.some(({ role }) => role === 'name' || role === 'name-or-task') && isHeadedByWords(texts);
}

/** A row's words, by which a repeated page header is known without reading its columns again. */
export function headerSignature(sheet: SheetSnapshot, row: number): string {
  return headerRow(sheet, row)
    .map((cell) => `${cell.column}:${normalizeText(cell.text)}`)
    .join('|');
}

/**
 * Reads the header whose project column is labelled in this row: with the sub-headings below it, or the group headings
 * above it, where they say more.
 */
export function readHeaders(sheet: SheetSnapshot, row: number): readonly Header[] {
  const lastRow = sheet.area.row + sheet.area.rows - 1;
  if (row < lastRow && isSecondHeaderRow(sheet, row)) {
    return headersOf(sheet, [row, row + 1], headerRows(sheet, row));
  }
  const single = headersOf(sheet, [row], headerRow(sheet, row));
  if (single.some((header) => header.columns !== null) || row === sheet.area.row) return single;
  const grouped = headersOf(sheet, [row - 1, row], headerRows(sheet, row - 1));
  return grouped.some((header) => header.columns !== null) ? grouped : single;
}
