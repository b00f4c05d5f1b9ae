import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { CellInput, CellState } from '../../domain/sheet/CellState';
import type { Order } from './Order';

/** Changed cells of one column that stand under each other. */
interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly changes: CellChange[];
}

function byPlace(first: CellChange, second: CellChange): number {
  if (first.sheetId !== second.sheetId) return first.sheetId < second.sheetId ? -1 : 1;
  return first.column - second.column || first.row - second.row;
}

/** Groups changes into runs of at most 2,000 cells, so that a thousand neighbours are one order and no other cell is touched. */
function groupRuns(changes: readonly CellChange[]): readonly Run[] {
  const runs: Run[] = [];
  for (const change of [...changes].sort(byPlace)) {
    const run = runs.at(-1);
    const follows =
      run?.sheetId === change.sheetId &&
      run.column === change.column &&
      run.row + run.changes.length === change.row &&
      run.changes.length < 2000;
    if (follows) run.changes.push(change);
    else runs.push({ sheetId: change.sheetId, row: change.row, column: change.column, changes: [change] });
  }
  return runs;
}

/** Text needs the format `@` while it is written: else `100.0%` becomes a number and `=1` a formula. */
function formatForWriting(state: CellState): string {
  return state.input.kind === 'text' ? '@' : state.numberFormat;
}

function valueOf(input: CellInput): string | number | boolean {
  switch (input.kind) {
    case 'empty':
      return '';
    case 'text':
      return input.text;
    case 'number':
    case 'boolean':
      return input.value;
    case 'formula':
      return input.formula;
  }
}

function queueRun(context: Excel.RequestContext, run: Run): void {
  const states = run.changes.map((change) => change.after);
  const range = context.workbook.worksheets
    .getItem(run.sheetId)
    .getRangeByIndexes(run.row, run.column, states.length, 1);
  const before = run.changes.map((change) => change.before.numberFormat);
  const writing = states.map(formatForWriting);
  const after = states.map((state) => state.numberFormat);
  if (writing.some((format, index) => format !== before[index]))
    range.numberFormat = writing.map((format) => [format]);
  const values = states.map((state) => [valueOf(state.input)]);
  if (states.some((state) => state.input.kind === 'formula')) range.formulas = values;
  else range.values = values;
  if (after.some((format, index) => format !== writing[index]))
    range.numberFormat = after.map((format) => [format]);
}

/** Orders that make each cell its `after`: number format first, then the value, text as text. */
export function orderCells(changes: readonly CellChange[]): readonly Order[] {
  return groupRuns(changes).map((run) => ({
    weight: 600 + run.changes.length * 60,
    queue: (context) => {
      queueRun(context, run);
    },
  }));
}
