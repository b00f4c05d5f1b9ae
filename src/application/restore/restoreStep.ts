import { BEHIND_MARKER } from '../../domain/ledger/planBehindRules';
import type { CellChange, RulesChange } from '../../domain/sheet/ChangeSet';
import { invertChangeSet } from '../../domain/sheet/invertChangeSet';
import type { JournalBody } from '../journal/JournalBody';
import type { StandingRule, WorkbookPort } from '../port/WorkbookPort';
import type { WorkbookOutline } from '../port/WorkbookOutline';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { sameRules } from '../rules/sameRules';
import { judgeCells, type JudgedCells } from './judgeCells';
import { planMergesBack } from './planMergesBack';
import { planSheets } from './planSheets';
import { readChanged } from './readChanged';

/** What putting back a step comes to, before anything is written. */
export interface RestorePlan {
  readonly cells: JudgedCells;
  readonly writes: readonly WorkbookWrite[];
  /** The cells that are written, as they are to stand afterwards. */
  readonly back: readonly CellChange[];
  readonly sheetsKept: readonly string[];
  readonly sheetsRemoved: readonly string[];
  readonly sheetsRewritten: readonly string[];
}

const silent = (): void => undefined;

function invertCells(cells: readonly CellChange[]): readonly CellChange[] {
  return invertChangeSet({ changes: cells }).changes.flatMap((change) =>
    change.kind === 'cell' ? [change] : [],
  );
}

function planRules(change: RulesChange, standing: readonly StandingRule[]): readonly WorkbookWrite[] {
  if (sameRules(standing, change.before)) return [];
  const remove = standing.map((rule) => rule.id);
  return [{ kind: 'rules', sheetId: change.sheetId, remove, rules: change.before }];
}

async function readRules(
  port: WorkbookPort,
  changes: readonly RulesChange[],
): Promise<ReadonlyMap<string, readonly StandingRule[]>> {
  if (changes.length === 0) return new Map();
  const requests = changes.map(({ sheetId }) => ({ sheetId, formulas: [], numberFormats: [], merges: [] }));
  const details = await port.readDetails(requests, BEHIND_MARKER, silent);
  return new Map(details.map(({ sheetId, rules }) => [sheetId, rules]));
}

/**
 * Compares a step with what stands and plans what puts it back. `body` names cells and sheets where they are now: rows
 * that moved were found by their items before.
 */
export async function planRestore(
  port: WorkbookPort,
  body: JournalBody,
  outline: WorkbookOutline,
): Promise<RestorePlan> {
  const judged = judgeCells(await readChanged(port, body.cells, silent));
  const merges = await planMergesBack(port, body, judged, outline);
  const { cells } = merges;
  const rules = await readRules(port, body.rules);
  const made = outline.sheets.filter((sheet) => body.sheets.some((change) => change.made === sheet.made));
  const snapshots = made.length === 0 ? [] : await port.readValues(made, silent);
  const sheets = planSheets(body.sheets, outline.sheets, snapshots);
  const back = invertCells(cells.ours);
  const apart = back.filter((change) => !merges.covers(change));
  return {
    cells,
    back,
    writes: [
      ...sheets.writes,
      ...body.rules.flatMap((change) => planRules(change, rules.get(change.sheetId) ?? [])),
      ...merges.writes,
      ...(apart.length === 0 ? [] : [{ kind: 'cells', changes: apart } as const]),
    ],
    sheetsKept: sheets.kept,
    sheetsRemoved: sheets.removed,
    sheetsRewritten: sheets.rewritten,
  };
}
