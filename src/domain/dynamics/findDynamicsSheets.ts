import { normalizeText } from '../ledger/normalizeName';
import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import { ROSTER_WORDS } from './dynamicsWords';
import { readLogHeader, type LogHeader } from './readLogHeader';

/** A table of one sheet: its header, and its rows down to the next header or the sheet's end (inclusive). */
export interface LogTable {
  readonly sheet: SheetSnapshot;
  readonly header: LogHeader;
  readonly lastRow: number;
}

/** What the workbook holds for the monthly grid; of rosters the likeliest sheet first, else in the workbook's order. */
export interface DynamicsSheets {
  readonly logs: readonly LogTable[];
  readonly rosters: readonly LogTable[];
  readonly grids: readonly LogTable[];
}

/** Whether a row belongs to the ledger, whose columns name projects and units too. */
export type IsLedgerRow = (sheetId: string, row: number) => boolean;

function tablesOf(sheet: SheetSnapshot, isLedgerRow: IsLedgerRow): readonly LogTable[] {
  const end = sheet.area.row + sheet.area.rows;
  const headers: LogHeader[] = [];
  for (let row = sheet.area.row; row < end; row += 1) {
    const header = isLedgerRow(sheet.id, row) ? null : readLogHeader(sheet, row);
    if (header !== null) headers.push(header);
  }
  return headers.map((header, index) => ({ sheet, header, lastRow: (headers[index + 1]?.row ?? end) - 1 }));
}

function hasEntries({ sheet, header, lastRow }: LogTable): boolean {
  const project = header.columns.project ?? 0;
  for (let row = header.lastRow + 1; row <= lastRow; row += 1)
    if (cellAt(sheet, row, project) !== '') return true;
  return false;
}

function kindOf({ header }: LogTable): keyof DynamicsSheets {
  const months = header.months.length;
  if (header.columns.date !== undefined && months < 2) return 'logs';
  return months > 0 ? 'grids' : 'rosters';
}

/** How many of the words for a roster stand in the sheet's name, its titles or its heading of projects. */
function rosterLikeness({ sheet, header }: LogTable): number {
  const texts = [sheet.name, String(cellAt(sheet, header.row, header.columns.project ?? 0))];
  for (let row = sheet.area.row; row < header.row; row += 1)
    texts.push(String(cellAt(sheet, row, sheet.area.column)));
  const whole = normalizeText(texts.join(' '));
  return ROSTER_WORDS.filter((word) => whole.includes(word)).length;
}

/**
 * Finds logs (a date and a project), earlier grids (a project and months) and rosters (a project with its unit, and
 * neither), on any sheet and anywhere on it.
 */
export function findDynamicsSheets(
  sheets: readonly SheetSnapshot[],
  isLedgerRow: IsLedgerRow = () => false,
): DynamicsSheets {
  const tables = sheets.flatMap((sheet) => tablesOf(sheet, isLedgerRow)).filter(hasEntries);
  const ofKind = (kind: keyof DynamicsSheets): readonly LogTable[] =>
    tables.filter((table) => kindOf(table) === kind);
  const rosters = [...ofKind('rosters')].sort((a, b) => rosterLikeness(b) - rosterLikeness(a));
  return { logs: ofKind('logs'), grids: ofKind('grids'), rosters };
}
