import { officeSession } from '../session/officeSession';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

/** A cell by its sheet's name, zero-based. */
export interface CellToSelect {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Goes to a cell: its sheet becomes the active one, and the cell the selection. One round trip, nothing is changed. */
export function selectCell(
  { sheet, row, column }: CellToSelect,
  session: Session = officeSession,
): Promise<void> {
  return runBatch(session, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });
}

/** Goes to a sheet. */
export function activateSheet(sheet: string, session: Session = officeSession): Promise<void> {
  return runBatch(session, async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}
