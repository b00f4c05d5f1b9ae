import type { CellValue } from '../sheet/CellValue';
import type { ColumnMap, ColumnRole, SingleRole } from './ColumnRole';
import type { HeaderCell } from './headerCells';
import { MADE_UP } from './readHeaderLabel';
import { holdsMeasures, holdsRatios, holdsSentences } from './judgeColumnContent';

/** Which column each role has, as far as the header and the columns' content tell. */
export interface ResolvedColumns {
  readonly cells: Readonly<Partial<Record<ColumnRole, HeaderCell>>>;
  readonly name: readonly number[];
}

type Content = (column: number) => readonly CellValue[];

function better(first: HeaderCell, second: HeaderCell): number {
  const a = first.label;
  const b = second.label;
  if (a === null || b === null) return 0;
  return a.rank - b.rank || a.order - b.order || first.column - second.column;
}

function best(cells: readonly HeaderCell[], role: string): HeaderCell | undefined {
  return cells.filter((cell) => cell.label?.role === role).sort(better)[0];
}

/** 进度 alone is progress or ratio: what the header lacks, and what the column holds, decide. */
function settleProgress(
  cells: readonly HeaderCell[],
  content: Content,
): Partial<Record<ColumnRole, HeaderCell>> {
  const either = best(cells, 'progress-or-ratio');
  const progress = best(cells, 'progress');
  const ratio = best(cells, 'ratio');
  const found = { ...(progress && { progress }), ...(ratio && { ratio }) };
  if (either === undefined || (progress && ratio)) return found;
  if (progress) return holdsSentences(content(either.column)) ? found : { ...found, ratio: either };
  if (ratio) return { ...found, progress: either };
  return holdsRatios(content(either.column)) ? { ratio: either } : { progress: either };
}

/** 单位 alone is the responsible office or the unit of measure: what the column holds decides. */
function settleUnit(cells: readonly HeaderCell[], content: Content): Partial<Record<ColumnRole, HeaderCell>> {
  const unit = best(cells, 'unit');
  const unitOfMeasure = best(cells, 'unitOfMeasure');
  const found = { ...(unit && { unit }), ...(unitOfMeasure && { unitOfMeasure }) };
  const open = cells.filter((cell) => cell.label?.role === 'unit-or-measure').sort(better);
  return open.reduce<Partial<Record<ColumnRole, HeaderCell>>>((known, cell) => {
    const role = holdsMeasures(content(cell.column)) ? 'unitOfMeasure' : 'unit';
    return known[role] === undefined ? { ...known, [role]: cell } : known;
  }, found);
}

/** A name stands in one column, or in the next one too where that is a name's as well or has no label of its own. */
function nameColumns(
  cells: readonly HeaderCell[],
  name: HeaderCell,
  content: Content,
  lastColumn: number,
): readonly number[] {
  const columns = [name.column];
  const isNameAt = (column: number): boolean =>
    cells.some(({ column: own, label }) => own === column && label?.role === 'name' && label.rank < MADE_UP);
  while (isNameAt((columns[0] ?? 0) - 1)) columns.unshift((columns[0] ?? 0) - 1);
  for (let column = name.column + 1; column <= lastColumn; column += 1) {
    const cell = cells.find((other) => other.column === column);
    if (cell !== undefined && !isNameAt(column)) break;
    if (cell === undefined && content(column).every((value) => value === '')) break;
    columns.push(column);
  }
  return columns;
}

/** 建设内容, 工作任务: the project where none is named, else the task where none is named. */
function settleNameOrTask(cells: readonly HeaderCell[]): Partial<Record<ColumnRole, HeaderCell>> {
  const either = best(cells, 'name-or-task');
  const [name, task] = [best(cells, 'name'), best(cells, 'task')];
  if (either === undefined || (name && task)) return { ...(name && { name }), ...(task && { task }) };
  if (task) return { name: either, task };
  return name ? { name, task: either } : {};
}

const PLAIN: readonly SingleRole[] = ['acceptance', 'number', 'category', 'remark'];

/** Settles a header's columns; `content` gives a column's values below the header, `''` for empty ones. */
export function resolveColumns(cells: readonly HeaderCell[], content: Content): ResolvedColumns {
  const found: Partial<Record<ColumnRole, HeaderCell>> = {
    ...settleProgress(cells, content),
    ...settleUnit(cells, content),
    ...settleNameOrTask(cells),
  };
  for (const role of PLAIN) {
    const cell = best(cells, role);
    if (cell !== undefined) found[role] = cell;
  }
  const { name } = found;
  if (name === undefined) return { cells: found, name: [] };
  const lastLabelled = Math.max(...cells.map((cell) => cell.column));
  return { cells: found, name: nameColumns(cells, name, content, lastLabelled) };
}

/** The column map of a header that names at least a project, a task and a progress column; null for any other. */
export function toColumnMap(resolved: ResolvedColumns): ColumnMap | null {
  const { cells, name } = resolved;
  if (name.length === 0 || cells.task === undefined || cells.progress === undefined) return null;
  const column = (role: SingleRole): number | null => cells[role]?.column ?? null;
  return {
    name,
    task: cells.task.column,
    progress: cells.progress.column,
    unit: column('unit'),
    ratio: column('ratio'),
    acceptance: column('acceptance'),
    unitOfMeasure: column('unitOfMeasure'),
    number: column('number'),
    category: column('category'),
    remark: column('remark'),
  };
}
