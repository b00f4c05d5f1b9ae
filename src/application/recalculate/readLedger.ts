import { decodeStore } from '../../domain/ledger/encodeStore';
import { findLedgers } from '../../domain/ledger/findLedgers';
import type { FindOptions, FoundLedgers } from '../../domain/ledger/LedgerState';
import { BEHIND_MARKER } from '../../domain/ledger/planBehindRules';
import { planDetailReads } from '../../domain/ledger/planDetailReads';
import { readItems } from '../../domain/ledger/readItems';
import { latestSheets } from '../../domain/ledger/recallItems';
import type { StoredLedger } from '../../domain/ledger/StoredLedger';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { readCorrections } from '../corrections/readCorrections';
import type { Watch, WorkbookPort } from '../port/WorkbookPort';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import type { LedgerRead } from './LedgerRun';

/** The entry of the store that holds fingerprints and ratios, as `encodeStore` writes them. */
export const LEDGER_ENTRY = 'ledger';

/** What the store remembers, each sheet by the id that its name has now (a reopened file may give other ids). */
export function recallLedger({ outline, storage }: OpenWorkbook): StoredLedger {
  const stored = decodeStore(storage.get(LEDGER_ENTRY)?.lines ?? []);
  const idOf = new Map(outline.sheets.map((sheet) => [sheet.name, sheet.id]));
  return {
    sheets: stored.sheets.map((sheet) => ({ ...sheet, sheetId: idOf.get(sheet.sheetName) ?? sheet.sheetId })),
  };
}

function findOptions(workbook: OpenWorkbook, stored: StoredLedger, asked: string | null): FindOptions {
  const { sheets } = workbook.outline;
  const askedSheetId = sheets.find((sheet) => sheet.name === asked)?.id;
  const remembered = sheets.find((sheet) => sheet.name === workbook.settings.ledgerSheet)?.id;
  const latest = latestSheets(stored).map((sheet) => sheet.sheetId);
  return {
    madeSheetIds: sheets.filter((sheet) => sheet.made !== null).map((sheet) => sheet.id),
    rememberedSheetIds: remembered === undefined ? latest : [remembered],
    corrections: readCorrections(workbook.storage, sheets),
    ...(askedSheetId === undefined ? {} : { askedSheetId }),
  };
}

/** Finds the ledger in the values; `asked` is a sheet's name that was asked for, or null. */
export function findLedger(
  workbook: OpenWorkbook,
  snapshots: readonly SheetSnapshot[],
  asked: string | null,
): FoundLedgers {
  return findLedgers(snapshots, findOptions(workbook, recallLedger(workbook), asked));
}

/** One round trip per chunk, one more where the sheets have conditional formats: the details, then the items. */
export async function readLedger(
  port: WorkbookPort,
  source: {
    readonly workbook: OpenWorkbook;
    readonly snapshots: readonly SheetSnapshot[];
    readonly found: Extract<FoundLedgers, { readonly kind: 'found' }>;
  },
  watch: Watch,
): Promise<LedgerRead> {
  const { workbook, snapshots, found } = source;
  const state = found.chosen;
  const details = await port.readDetails(planDetailReads(state, snapshots), BEHIND_MARKER, watch);
  const reading = { state, snapshots, details };
  return { state, found, reading, details, itemsRead: readItems(reading), stored: recallLedger(workbook) };
}
