import type { Block } from '../../domain/ledger/Block';
import type { ColumnCorrection, ColumnRole } from '../../domain/ledger/ColumnRole';
import type { NearMiss } from '../../domain/ledger/LedgerState';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { CORRECTABLE_ROLES } from '../corrections/StoredCorrection';
import { headerChoices } from './headerChoices';
import type { ColumnChoice, InspectedBlock, InspectedNearMiss, MatchedColumn } from './Inspection';

/** The header rows at the top of a block: repeated page headers further down say nothing new. */
function topRows(block: Block): readonly number[] {
  return block.headerRows.filter((row) => row < block.firstRow);
}

function columnsOf(block: Block, role: ColumnRole): readonly number[] {
  if (role === 'name') return block.columns.name;
  const column = block.columns[role];
  return column === null ? [] : [column];
}

function match(block: Block, choices: readonly ColumnChoice[]): readonly MatchedColumn[] {
  return CORRECTABLE_ROLES.flatMap((role) => {
    const columns = columnsOf(block, role);
    const words = columns.map((column) => choices.find((choice) => choice.column === column)?.label ?? '');
    const label = block.labels[role] ?? words.join(' ');
    return columns.length === 0 ? [] : [{ role, columns, label }];
  });
}

/** A block as the pane shows it: which column is what, and what else could be chosen. */
export function inspectBlock(
  sheet: SheetSnapshot,
  block: Block,
  correction: ColumnCorrection | null,
): InspectedBlock {
  const rows = topRows(block);
  const choices = headerChoices(sheet, rows);
  return {
    sheetId: block.sheetId,
    sheetName: block.sheetName,
    headerRow: rows[0] ?? block.firstRow,
    firstRow: block.firstRow,
    lastRow: block.lastRow,
    matched: match(block, choices),
    choices,
    correction,
  };
}

/** A header that lacks a column, as the pane shows it: what it names, and where the rest may be pointed out. */
export function inspectNearMiss(
  sheet: SheetSnapshot,
  near: NearMiss,
  correction: ColumnCorrection | null,
): InspectedNearMiss {
  return {
    sheetId: near.sheetId,
    sheetName: near.sheetName,
    headerRow: near.row,
    matched: CORRECTABLE_ROLES.flatMap((role) =>
      near.found
        .filter((found) => found.role === role)
        .map(({ column, label }) => ({ role, columns: [column], label })),
    ),
    choices: headerChoices(sheet, [near.row]),
    correction,
    missing: near.missing,
  };
}
