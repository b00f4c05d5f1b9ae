import {
  findDynamicsSheets,
  type DynamicsSheets,
  type LogTable,
} from '../../domain/dynamics/findDynamicsSheets';
import type { LedgerState } from '../../domain/ledger/LedgerState';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { findMadeSheet } from '../made/planMadeSheet';
import { findLedger } from '../recalculate/readLedger';
import type { OpenWorkbook } from '../workbook/openWorkbook';

/** What the workbook holds for the grid. `ours` is the id of the sheet that an earlier run made. */
export interface FoundSources {
  readonly sheets: DynamicsSheets;
  readonly ledger: LedgerState | null;
  readonly ours: string | null;
  /** The tables of the one sheet that names the projects; empty where none does. */
  readonly projects: readonly LogTable[];
}

/** A sheet that was asked for, else the likeliest roster, else an earlier grid: a user's own before ours, the longest first. */
function chooseProjects(
  { rosters, grids }: DynamicsSheets,
  ours: string | null,
  asked: string | undefined,
): readonly LogTable[] {
  const own = (table: LogTable): number => (table.sheet.id === ours ? 1 : 0);
  const longest = [...grids].sort(
    (a, b) => own(a) - own(b) || b.header.months.length - a.header.months.length,
  );
  const ordered = [...rosters, ...longest];
  const [first] = asked === undefined ? ordered : ordered.filter((table) => table.sheet.name === asked);
  if (first === undefined) return [];
  const isRoster = rosters.includes(first);
  return (isRoster ? rosters : grids).filter((table) => table.sheet.id === first.sheet.id);
}

/** Finds logs, rosters and earlier grids beside the ledger; of the add-in's own sheets only the earlier grid is read. */
export function findSources(
  workbook: OpenWorkbook,
  snapshots: readonly SheetSnapshot[],
  asked: string | undefined,
): FoundSources {
  const ours = findMadeSheet({ workbook, snapshots, purpose: 'dynamics' })?.outline.id ?? null;
  const made = new Set(workbook.outline.sheets.flatMap(({ id, made }) => (made === null ? [] : [id])));
  const found = findLedger(workbook, snapshots, null);
  const states = found.kind === 'found' ? found.states : [];
  const headers = new Set(
    states.flatMap(({ blocks }) =>
      blocks.flatMap(({ sheetId, headerRows }) => headerRows.map((row) => `${sheetId}:${row}`)),
    ),
  );
  const readable = snapshots.filter(({ id }) => id === ours || !made.has(id));
  const sheets = findDynamicsSheets(readable, (sheetId, row) => headers.has(`${sheetId}:${row}`));
  return {
    sheets,
    ledger: found.kind === 'found' ? found.chosen : null,
    ours,
    projects: chooseProjects(sheets, ours, asked),
  };
}
