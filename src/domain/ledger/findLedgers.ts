import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import { chooseState } from './chooseState';
import { correctBlocks } from './correctBlocks';
import { findBlocks } from './findBlocks';
import { groupStates, toLedgerState } from './groupStates';
import { toLedgerSheet, type LedgerSheet } from './ledgerSheets';
import type { FindOptions, FoundLedgers, NearMiss } from './LedgerState';
import type { Header } from './readHeader';

/** A near miss names at least this many columns: one word alone is a coincidence. */
const NEAR = 2;

function inOrder({ labels, found, firstColumn }: Header): NearMiss['found'] {
  const cells = Object.entries(labels).map(([role, label]) => ({
    role,
    label,
    column: found.find((cell) => cell.text === label)?.column ?? firstColumn,
  }));
  return cells.sort((a, b) => a.column - b.column);
}

function nearMiss(sheet: SheetSnapshot, header: Header): NearMiss | null {
  const roles = new Set(header.found.map((cell) => cell.label?.role));
  const missing = (['name', 'task', 'progress'] as const).filter((role) => header.labels[role] === undefined);
  if (roles.size < NEAR || missing.length > 1) return null;
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row: header.rows[0] ?? 0,
    found: inOrder(header),
    missing,
  };
}

/**
 * Finds the ledger of a workbook: any block of rows under a header that names at least a project, a task and a progress
 * column, on one sheet or several, and of several states the one to work on. Sheets that the add-in made are passed over.
 */
export function findLedgers(snapshots: readonly SheetSnapshot[], options: FindOptions = {}): FoundLedgers {
  const made = new Set(options.madeSheetIds ?? []);
  const sheets: LedgerSheet[] = [];
  const near: NearMiss[] = [];
  for (const sheet of snapshots.filter((snapshot) => !made.has(snapshot.id))) {
    const found = findBlocks(sheet);
    const blocks = correctBlocks(sheet, found.blocks, options.corrections ?? []);
    const ledger = blocks.length === 0 ? null : toLedgerSheet(sheet, blocks);
    if (ledger !== null && ledger.items.length > 0) sheets.push(ledger);
    else near.push(...found.others.flatMap((header) => nearMiss(sheet, header) ?? []));
  }
  const groups = groupStates(sheets);
  const chosen = chooseState(groups, options);
  if (chosen === null) return { kind: 'none', near };
  return {
    kind: 'found',
    states: groups.map(toLedgerState),
    chosen: toLedgerState(chosen.group),
    choice: chosen.choice,
  };
}
