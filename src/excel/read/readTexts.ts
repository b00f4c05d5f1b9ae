import type { SheetArea, Watch } from '../../application/port/WorkbookPort';
import type { Session } from '../session/Session';
import { halveRows, sliceRows, type Reading } from './Reading';
import { runReadings } from './runReadings';

type Texts = readonly (readonly string[])[];

interface Answer {
  readonly index: number;
  readonly rows: Texts;
}

const ROWS_A_PIECE = 20_000;

function takeTexts(range: Excel.Range): Texts {
  return range.text;
}

function readArea(index: number, { sheetId, area }: SheetArea): Reading<Answer> {
  return {
    weight: area.rows * area.columns,
    load: (context) => {
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.load('text');
      return () => ({ index, rows: takeTexts(range) });
    },
    halve: () => {
      const halves = halveRows(area);
      if (halves === null) return null;
      return [readArea(index, { sheetId, area: halves[0] }), readArea(index, { sheetId, area: halves[1] })];
    },
  };
}

/** What cells show, row by row, each area's texts in its own shape. */
export async function readTexts(
  session: Session,
  areas: readonly SheetArea[],
  watch: Watch,
): Promise<readonly Texts[]> {
  const readings = areas.flatMap(({ sheetId, area }, index) =>
    sliceRows(area, ROWS_A_PIECE).map((slice) => readArea(index, { sheetId, area: slice })),
  );
  const rows = areas.map((): (readonly string[])[] => []);
  for (const answer of await runReadings(session, readings, watch)) rows[answer.index]?.push(...answer.rows);
  return rows;
}
