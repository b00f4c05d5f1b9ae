import type { SheetArea } from '../../application/port/WorkbookPort';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

function loadLocked(range: Excel.Range): Excel.FormatProtection {
  const { protection } = range.format;
  protection.load('locked');
  return protection;
}

/** One round trip: whether any cell of each area is locked (Excel answers null where some are and some are not). */
export function readLocked(session: Session, areas: readonly SheetArea[]): Promise<readonly boolean[]> {
  return runBatch(session, async (context) => {
    const protections = areas.map(({ sheetId, area }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return loadLocked(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
    });
    await context.sync();
    return protections.map((protection) => (protection.locked as boolean | null) !== false);
  });
}
