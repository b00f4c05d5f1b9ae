import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { CellInput, CellState } from '../../domain/sheet/CellState';
import type { JournalBody } from './JournalBody';

/** A cell's state in short: its format, a letter for the kind of its input, and the input. */
export type ShortState = readonly [string, string, (string | number | boolean)?];

/** Cells of one column that stand under each other: most of a run's cells do, so that a run is short. */
export interface CellRun {
  readonly run: 'cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly keys: readonly (string | null)[];
  readonly before: readonly ShortState[];
  readonly after: readonly ShortState[];
}

function shortInput(input: CellInput): readonly [string, (string | number | boolean)?] {
  switch (input.kind) {
    case 'empty':
      return ['e'];
    case 'text':
      return ['t', input.text];
    case 'number':
      return ['n', input.value];
    case 'boolean':
      return ['b', input.value];
    case 'formula':
      return ['f', input.formula];
  }
}

function shortState({ numberFormat, input }: CellState): ShortState {
  const [kind, value] = shortInput(input);
  return value === undefined ? [numberFormat, kind] : [numberFormat, kind, value];
}

function follows(above: CellChange | undefined, change: CellChange): boolean {
  return above?.sheetId === change.sheetId && above.column === change.column && above.row + 1 === change.row;
}

function groupRuns(cells: readonly CellChange[]): readonly (readonly CellChange[])[] {
  const runs: CellChange[][] = [];
  for (const change of cells) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1), change)) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function formatRun(run: readonly CellChange[]): string {
  const [first] = run;
  const short: CellRun = {
    run: 'cells',
    sheet: first?.sheetId ?? '',
    row: first?.row ?? 0,
    column: first?.column ?? 0,
    keys: run.map((change) => change.itemKey ?? null),
    before: run.map((change) => shortState(change.before)),
    after: run.map((change) => shortState(change.after)),
  };
  return JSON.stringify(short);
}

/** A journal step as lines of JSON: the sheets' names, runs of cells, rules, made sheets, merges, store entries. */
export function formatJournalBody(body: JournalBody): readonly string[] {
  return [
    JSON.stringify({ sheetNames: body.sheetNames }),
    ...groupRuns(body.cells).map(formatRun),
    ...[...body.rules, ...body.sheets, ...(body.merges ?? []), ...body.entries].map((change) =>
      JSON.stringify(change),
    ),
  ];
}
