import type { Watch } from '../../application/port/WorkbookPort';
import { WorkbookError } from '../../application/port/WorkbookError';
import type { SheetOutline } from '../../application/port/WorkbookOutline';
import type { Area } from '../../domain/sheet/Area';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { Session } from '../session/Session';
import { CELLS_A_REQUEST, halveRows, sliceRows, type Reading } from './Reading';
import { runReadings } from './runReadings';

type Rows = readonly (readonly CellValue[])[];

interface Answer {
  readonly sheetId: string;
  readonly rows: Rows;
}

/** A range that is too large may come back null without an error: then it is read again in halves. */
function takeValues(range: Excel.Range): Rows {
  const values: Rows | null = range.values as Rows | null;
  if (values === null) throw new WorkbookError('response-too-large', 'values came back null', 'Range.values');
  return values;
}

function readArea(sheetId: string, area: Area): Reading<Answer> {
  return {
    weight: area.rows * area.columns,
    load: (context) => {
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.load('values');
      return () => ({ sheetId, rows: takeValues(range) });
    },
    halve: () => {
      const halves = halveRows(area);
      return halves === null ? null : [readArea(sheetId, halves[0]), readArea(sheetId, halves[1])];
    },
  };
}

/** Every value of the sheets' used ranges, each read once, in chunks of rows. */
export async function readValues(
  session: Session,
  sheets: readonly SheetOutline[],
  watch: Watch,
): Promise<readonly SheetSnapshot[]> {
  const readings = sheets
    .filter((sheet) => sheet.area.rows > 0)
    .flatMap(({ id, area }) => {
      const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / area.columns));
      return sliceRows(area, rows).map((slice) => readArea(id, slice));
    });
  const bySheet = new Map<string, Rows[]>();
  for (const answer of await runReadings(session, readings, watch))
    bySheet.set(answer.sheetId, [...(bySheet.get(answer.sheetId) ?? []), answer.rows]);
  return sheets.map(({ id, name, position, active, hidden, area }) => {
    return { id, name, position, active, hidden, area, values: (bySheet.get(id) ?? []).flat() };
  });
}
