import type { SheetArea } from '../../application/port/WorkbookPort';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

function rangeOf(context: Excel.RequestContext, { sheetId, area }: SheetArea): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Which rows of each area are hidden. Excel answers null for a range of which some rows are: only those are asked by row. */
export function readHiddenRows(
  session: Session,
  areas: readonly SheetArea[],
): Promise<readonly (readonly number[])[]> {
  return runBatch(session, async (context) => {
    const ranges = areas.map((area) => rangeOf(context, area));
    for (const range of ranges) range.load('rowHidden');
    await context.sync();
    const asked = ranges.map((range) =>
      (range.rowHidden as boolean | null) === false ? null : range.getRowProperties({ rowHidden: true }),
    );
    if (asked.every((rows) => rows === null)) return areas.map(() => []);
    await context.sync();
    return areas.map(({ area }, index) =>
      (asked[index]?.value ?? []).flatMap(({ rowHidden }, row) =>
        rowHidden === true ? [area.row + row] : [],
      ),
    );
  });
}
