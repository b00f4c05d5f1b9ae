import type { FoundLedgers } from '../../domain/ledger/LedgerState';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { dynamicsTable } from '../../domain/units/dynamicsTable';
import { ledgerTable } from '../../domain/units/ledgerTable';
import { madeTable } from '../../domain/units/madeTable';
import type { UnitTable } from '../../domain/units/UnitTable';
import { findSources } from '../dynamics/findSources';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import { unitHeadings } from './unitHeadings';

/** The ledger's blocks, of every state of it: who looks for one unit looks for it in every month. */
function ledgerTables(snapshots: readonly SheetSnapshot[], found: FoundLedgers): readonly UnitTable[] {
  if (found.kind === 'none') return [];
  return found.states.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const sheet = snapshots.find(({ id }) => id === block.sheetId);
      return sheet === undefined ? [] : (ledgerTable(sheet, block) ?? []);
    }),
  );
}

function madeTables(
  { outline, madeSheets }: OpenWorkbook,
  snapshots: readonly SheetSnapshot[],
): readonly UnitTable[] {
  return outline.sheets.flatMap(({ id, made }) => {
    const description = madeSheets.find((sheet) => sheet.made === made)?.description;
    const sheet = snapshots.find((one) => one.id === id);
    if (description === undefined || sheet === undefined) return [];
    return madeTable(sheet, description.filter, unitHeadings) ?? [];
  });
}

/**
 * Every table of a visible sheet that has a column of units: the ledger's, those of logs, rosters and grids, and those of
 * the add-in's own sheets.
 */
export function findUnitTables(
  workbook: OpenWorkbook,
  snapshots: readonly SheetSnapshot[],
  found: FoundLedgers,
): readonly UnitTable[] {
  const made = new Set(workbook.outline.sheets.flatMap(({ id, made }) => (made === null ? [] : [id])));
  const { logs, rosters, grids } = findSources(workbook, snapshots, undefined).sheets;
  const others = [...logs, ...rosters, ...grids].filter(({ sheet }) => !made.has(sheet.id));
  const tables = [
    ...ledgerTables(snapshots, found),
    ...others.flatMap((table) => dynamicsTable(table) ?? []),
    ...madeTables(workbook, snapshots),
  ];
  const visible = new Set(workbook.outline.sheets.flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  return tables.filter(({ sheetId }) => visible.has(sheetId));
}
