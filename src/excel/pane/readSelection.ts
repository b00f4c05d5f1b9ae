import type { SheetArea } from '../../application/port/WorkbookPort';
import { officeSession } from '../session/officeSession';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

/** The selected cells, area by area. One round trip; it fails where a shape or a chart is selected. */
export function readSelection(session: Session = officeSession): Promise<readonly SheetArea[]> {
  return runBatch(session, async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('worksheet/id');
    ranges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    const sheetId = ranges.worksheet.id;
    return ranges.areas.items.map((area) => ({
      sheetId,
      area: { row: area.rowIndex, column: area.columnIndex, rows: area.rowCount, columns: area.columnCount },
    }));
  });
}
