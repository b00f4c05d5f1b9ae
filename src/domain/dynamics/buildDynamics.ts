import { countsAsDynamics } from './countsAsDynamics';
import type { Dynamics, DynamicsFinding, EarlierMark, MarkSource, Project, Upload } from './Dynamics';
import { markKey } from './markKey';
import { createMatcher, type SettledNames } from './matchProject';
import { monthNumber, type Month } from './Month';

/**
 * What a grid is built from. `uploads` is null where the workbook holds no log: then there is nothing to recompute marks
 * from and all are kept. `own` holds the marks that the add-in wrote, by `markKey`.
 */
export interface DynamicsInput {
  readonly projects: readonly Project[];
  readonly months: readonly Month[];
  readonly uploads: readonly Upload[] | null;
  readonly earlier: readonly EarlierMark[];
  readonly own: ReadonlySet<string>;
  readonly settled: SettledNames;
}

interface Building {
  readonly input: DynamicsInput;
  readonly grid: (MarkSource | null)[][];
  readonly findings: DynamicsFinding[];
  readonly own: Set<string>;
  readonly match: ReturnType<typeof createMatcher>;
}

/** The project's row, or null with a finding that names the likely project. */
function rowOf(building: Building, entry: Upload | EarlierMark): number | null {
  const { place, project, unit } = entry;
  const match = building.match(project, unit);
  if (match.kind === 'matched') return match.index;
  const likely = match.likely === null ? null : (building.input.projects[match.likely]?.name ?? null);
  building.findings.push({ kind: 'unmatched', place, project, unit, likely });
  return null;
}

function columnOf({ input }: Building, month: Month): number {
  return input.months.findIndex((other) => monthNumber(other) === monthNumber(month));
}

function addUpload(building: Building, upload: Upload): void {
  const { place, datePlace, project, kind, date } = upload;
  if (!countsAsDynamics(kind)) {
    building.findings.push({ kind: 'other-kind', place, project, word: kind });
    return;
  }
  const row = rowOf(building, upload);
  if (date.kind === 'unreadable') {
    const { text, why } = date;
    building.findings.push({ kind: 'unreadable-date', place: datePlace, project, text, why });
    return;
  }
  const known = row === null ? undefined : building.input.projects[row];
  const marks = row === null ? undefined : building.grid[row];
  if (known === undefined || marks === undefined) return;
  const column = columnOf(building, date.month);
  if (column < 0) {
    building.findings.push({ kind: 'outside-period', place: datePlace, project, month: date.month });
    return;
  }
  marks[column] = 'log';
  building.own.add(markKey(known, date.month));
}

/** One that we wrote is the log's to bear out; every other was typed, and stays typed when the log comes to bear it out. */
function addMark(building: Building, mark: EarlierMark): void {
  const { place, project, month, unclear, inOurs } = mark;
  const { input, findings, grid } = building;
  const row = rowOf(building, mark);
  const known = row === null ? undefined : input.projects[row];
  const marks = row === null ? undefined : grid[row];
  if (known === undefined || marks === undefined) return;
  if (unclear !== null) {
    findings.push({ kind: 'unclear-mark', place, project, text: unclear });
    return;
  }
  const key = markKey(known, month);
  const ours = inOurs && input.own.has(key);
  if (ours && input.uploads !== null) return;
  const column = columnOf(building, month);
  if (column < 0) {
    findings.push({ kind: 'outside-period', place, project, month });
    return;
  }
  if (ours) building.own.add(key);
  else if (inOurs) building.own.delete(key);
  if (marks[column] !== null) return;
  marks[column] = 'typed';
  if (input.uploads !== null) findings.push({ kind: 'typed-mark', place, project, month });
}

/**
 * Builds the grid: √ where at least one upload of a counting kind, or of none given, stands in the month. Marks typed by
 * hand are kept and listed; entries of another kind, outside the roster or the period are listed, never dropped.
 */
export function buildDynamics(input: DynamicsInput): Dynamics {
  const grid = input.projects.map(() => input.months.map((): MarkSource | null => null));
  const building: Building = {
    input,
    grid,
    findings: [],
    own: new Set(),
    match: createMatcher(input.projects, input.settled),
  };
  for (const upload of input.uploads ?? []) addUpload(building, upload);
  for (const mark of input.earlier) addMark(building, mark);
  const rows = input.projects.map((project, index) => ({ project, marks: grid[index] ?? [] }));
  return { months: input.months, rows, findings: building.findings, own: building.own };
}
