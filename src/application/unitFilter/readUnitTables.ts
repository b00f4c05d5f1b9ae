import type { FoundLedgers } from '../../domain/ledger/LedgerState';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { WorkbookPort } from '../port/WorkbookPort';
import { findLedger } from '../recalculate/readLedger';
import type { RecalculationResult, Refusal } from '../recalculate/RecalculationResult';
import { tellNoLedger } from '../recalculate/tellNoLedger';
import type { RunWatch } from '../run/RunWatch';
import { readUnitNames } from '../unitNames/UnitNames';
import { readSheets, type OpenWorkbook } from '../workbook/openWorkbook';
import { findUnitTables } from './findUnitTables';
import { gatherUnits, type WrittenUnits } from './namesOfUnits';
import { readUnitColumns, type UnitColumn } from './readUnitColumns';

/** The workbook's tables with a column of units, and how they write them. */
export interface UnitTablesRead {
  readonly kind: 'tables';
  readonly snapshots: readonly SheetSnapshot[];
  readonly columns: readonly UnitColumn[];
  readonly written: WrittenUnits;
}

type NotRead = Refusal | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>;

function refuse(found: FoundLedgers, asked: string | undefined): NotRead | null {
  if (found.kind === 'none') return tellNoLedger(found);
  if (asked === undefined || found.chosen.sheetNames.includes(asked)) return null;
  return { kind: 'refused', finding: { code: 'unknown-sheet', params: { sheet: asked }, cell: null } };
}

/** Reads every sheet's values, then what the columns of units show; nothing is written. */
export async function readUnitTables(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  source: { readonly sheet?: string | undefined; readonly watch: RunWatch },
): Promise<UnitTablesRead | NotRead> {
  const { sheet, watch } = source;
  const snapshots = await readSheets(port, workbook, watch('read'));
  const found = findLedger(workbook, snapshots, sheet ?? null);
  const refused = refuse(found, sheet);
  if (refused !== null) return refused;
  const tables = findUnitTables(workbook, snapshots, found);
  const columns = await readUnitColumns(port, tables, { snapshots, watch: watch('read') });
  const written = gatherUnits(columns, readUnitNames(workbook.storage));
  return { kind: 'tables', snapshots, columns, written };
}
