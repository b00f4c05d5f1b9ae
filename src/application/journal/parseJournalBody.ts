import type { CellChange, RulesChange } from '../../domain/sheet/ChangeSet';
import type { CellInput, CellState } from '../../domain/sheet/CellState';
import type { CellRun, ShortState } from './formatJournalBody';
import type { FormerEntry, JournalBody, MadeSheetChange, MergesChange } from './JournalBody';

type Line =
  | CellRun
  | RulesChange
  | MadeSheetChange
  | MergesChange
  | FormerEntry
  | { readonly sheetNames: Record<string, string> };

function longInput([, kind, value]: ShortState): CellInput {
  switch (kind) {
    case 't':
      return { kind: 'text', text: String(value) };
    case 'n':
      return { kind: 'number', value: Number(value) };
    case 'b':
      return { kind: 'boolean', value: value === true };
    case 'f':
      return { kind: 'formula', formula: String(value) };
    default:
      return { kind: 'empty' };
  }
}

function longState(short: ShortState | undefined): CellState {
  const state = short ?? ['General', 'e'];
  return { numberFormat: state[0], input: longInput(state) };
}

function parseRun(run: CellRun): readonly CellChange[] {
  return run.keys.map((key, index) => ({
    kind: 'cell',
    sheetId: run.sheet,
    row: run.row + index,
    column: run.column,
    ...(key === null ? {} : { itemKey: key }),
    before: longState(run.before[index]),
    after: longState(run.after[index]),
  }));
}

function parseLine(line: string): Line | null {
  try {
    const value: unknown = JSON.parse(line);
    const ours =
      typeof value === 'object' &&
      value !== null &&
      ('kind' in value || 'run' in value || 'sheetNames' in value);
    return ours ? (value as Line) : null;
  } catch {
    return null;
  }
}

/** Reads a step back; null where a line is damaged: a step is put back whole or not at all. */
export function parseJournalBody(lines: readonly string[]): JournalBody | null {
  const parsed = lines.map(parseLine);
  const whole = parsed.filter((line) => line !== null);
  if (whole.length !== parsed.length) return null;
  const ofKind = <Kind extends string>(kind: Kind): readonly Extract<Line, { readonly kind: Kind }>[] =>
    whole.flatMap((line) =>
      'kind' in line && line.kind === kind ? [line as Extract<Line, { readonly kind: Kind }>] : [],
    );
  const merges = ofKind('merges');
  return {
    sheetNames: whole.find((line) => 'sheetNames' in line)?.sheetNames ?? {},
    cells: whole.flatMap((line) => ('run' in line ? parseRun(line) : [])),
    rules: ofKind('rules'),
    sheets: ofKind('made-sheet'),
    ...(merges.length === 0 ? {} : { merges }),
    entries: ofKind('entry'),
  };
}
