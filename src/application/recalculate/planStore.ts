import { encodeStore } from '../../domain/ledger/encodeStore';
import { leftAfter } from '../../domain/ledger/leftAfter';
import type { RatioWrite } from '../../domain/ledger/planRatioWrites';
import { updateStore } from '../../domain/ledger/updateStore';
import { decisionLines, DECISIONS_ENTRY } from '../decisions/Decisions';
import { formatMadeSheets, type MadeSheet } from '../made/MadeSheets';
import type { EntryLines } from '../storage/planStorage';
import type { Storage } from '../storage/Storage';
import { MADE_ENTRY } from '../workbook/openWorkbook';
import type { AssessedLedger } from './LedgerRun';
import { LEDGER_ENTRY } from './readLedger';

function ledgerLines(
  { ledger, rows }: AssessedLedger,
  writes: readonly RatioWrite[],
): readonly string[] | null {
  const places = new Map(writes.map((write) => [placeOf(write.change.sheetId, write.change.row), write]));
  const updated = updateStore({
    ledger: ledger.stored,
    state: ledger.state,
    outcomes: rows.map((row) => {
      const { reading } = row;
      const write =
        reading === undefined ? undefined : places.get(placeOf(reading.column.sheetId, reading.row));
      return { ...row, left: leftAfter(reading, write) };
    }),
  });
  return updated === ledger.stored ? null : encodeStore(updated);
}

/** Rows of a merged ratio share one cell, and so one write. */
function placeOf(sheetId: string, row: number): string {
  return `${sheetId}:${row}`;
}

function sameLines(storage: Storage, entry: string, lines: readonly string[] | null): boolean {
  return storage.get(entry)?.lines?.join('\n') === lines?.join('\n');
}

/** The entries of the store that change: fingerprints and ratios, decisions, and the sheets that we made. */
export function planStore(
  assessed: AssessedLedger,
  writes: readonly RatioWrite[],
  made: { readonly storage: Storage; readonly registered: readonly MadeSheet[] },
): EntryLines {
  const entries = new Map<string, readonly string[] | null>();
  const ledger = ledgerLines(assessed, writes);
  if (ledger !== null) entries.set(LEDGER_ENTRY, ledger);
  const decisions = decisionLines(assessed);
  if (!sameLines(made.storage, DECISIONS_ENTRY, decisions)) entries.set(DECISIONS_ENTRY, decisions);
  const sheets = formatMadeSheets(made.registered);
  if (!sameLines(made.storage, MADE_ENTRY, sheets)) entries.set(MADE_ENTRY, sheets);
  return entries;
}
