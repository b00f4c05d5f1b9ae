import type { SheetArea, Watch } from '../../application/port/WorkbookPort';
import type { CellInput, CellState } from '../../domain/sheet/CellState';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { Session } from '../session/Session';
import { halveRows, sliceRows, type Reading } from './Reading';
import { runReadings } from './runReadings';

type States = readonly (readonly CellState[])[];

interface Answer {
  readonly index: number;
  readonly rows: States;
}

const ROWS_A_PIECE = 10_000;

/** A formula's value differs from its own text; text that begins with `=` shows the same in both. */
function readInput(value: CellValue, formula: CellValue): CellInput {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { kind: 'formula', formula };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}

function takeStates(range: Excel.Range): States {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  const formats = range.numberFormat as string[][];
  return values.map((row, r) =>
    row.map((value, c) => ({
      input: readInput(value, formulas[r]?.[c] ?? value),
      numberFormat: formats[r]?.[c] ?? 'General',
    })),
  );
}

function readArea(index: number, { sheetId, area }: SheetArea): Reading<Answer> {
  return {
    weight: area.rows * area.columns * 3,
    load: (context) => {
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.load('values,formulas,numberFormat');
      return () => ({ index, rows: takeStates(range) });
    },
    halve: () => {
      const halves = halveRows(area);
      if (halves === null) return null;
      return [readArea(index, { sheetId, area: halves[0] }), readArea(index, { sheetId, area: halves[1] })];
    },
  };
}

/** What stands in the areas, row by row, each area's states in its own shape. */
export async function readCells(
  session: Session,
  areas: readonly SheetArea[],
  watch: Watch,
): Promise<readonly States[]> {
  const readings = areas.flatMap(({ sheetId, area }, index) =>
    sliceRows(area, ROWS_A_PIECE).map((slice) => readArea(index, { sheetId, area: slice })),
  );
  const rows = areas.map((): CellState[][] => []);
  for (const answer of await runReadings(session, readings, watch))
    for (const row of answer.rows) rows[answer.index]?.push([...row]);
  return rows;
}
