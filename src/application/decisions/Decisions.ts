import { encodeDecisions, decodeDecisions } from '../../domain/decisions/encodeDecisions';
import { recallDecisions } from '../../domain/decisions/recallDecisions';
import type { StoredDecision } from '../../domain/decisions/StoredDecision';
import { updateDecisions } from '../../domain/decisions/updateDecisions';
import type { AssessedLedger, LedgerRead } from '../recalculate/LedgerRun';
import type { OpenWorkbook } from '../workbook/openWorkbook';

/** The entry of the store that holds reviewers' decisions, one a line. */
export const DECISIONS_ENTRY = 'decisions';

/** The decisions that a run goes by, by item key, and what a reviewer changes with it. */
export interface Decisions {
  readonly stored: readonly StoredDecision[];
  readonly byItem: ReadonlyMap<string, StoredDecision>;
  /** Items whose formula in the ratio cell is to be replaced in this run, and only in it. */
  readonly replacesFormula: ReadonlySet<string>;
  /** Decisions that this run takes away, by item key. */
  readonly withdrawn: ReadonlyMap<string, StoredDecision>;
  /** Stored decisions that new ones about the same items take the place of. */
  readonly superseded: readonly StoredDecision[];
}

export const noDecisions: Decisions = {
  stored: [],
  byItem: new Map(),
  replacesFormula: new Set(),
  withdrawn: new Map(),
  superseded: [],
};

/** What the workbook holds, each sheet by the id that its name has now (a reopened file may give other ids). */
function readStored({
  storage,
  outline,
}: Pick<OpenWorkbook, 'storage' | 'outline'>): readonly StoredDecision[] {
  const idOf = new Map(outline.sheets.map((sheet) => [sheet.name, sheet.id]));
  return decodeDecisions(storage.get(DECISIONS_ENTRY)?.lines ?? []).map((decision) => ({
    ...decision,
    sheetId: idOf.get(decision.sheetName) ?? decision.sheetId,
  }));
}

/** The decisions about the ledger's items. */
export function readDecisions(
  workbook: Pick<OpenWorkbook, 'storage' | 'outline'>,
  { state, itemsRead, stored: ledger }: LedgerRead,
): Decisions {
  const stored = readStored(workbook);
  const byItem = recallDecisions({ state, items: itemsRead.items, ledger, decisions: stored });
  return { ...noDecisions, stored, byItem };
}

/** The entry's lines after the run; null where no decision is left. */
export function decisionLines({ ledger, rows, decisions }: AssessedLedger): readonly string[] | null {
  const { stored, withdrawn, superseded } = decisions;
  const gone = new Set([...withdrawn.values(), ...superseded]);
  const updated = updateDecisions({ stored, state: ledger.state, rows, withdrawn: gone });
  return updated.length === 0 ? null : encodeDecisions(updated);
}
