import { cellArea, createWorkbook, type Sheet, type Workbook } from '../../../../src/xlsx';
import { StaleFormulas } from '../../../../src/workbench/page/formula/StaleFormulas';

interface Book {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly stale: StaleFormulas;
}

/** A1 1; B1 =A1*2 (2); C1 =B1+1 (3); D1 =SUM(A5:A9) (0); on 汇总 A1 =台账!A1 (1), B1 =任务 (1). */
function book(): Book {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const other = workbook.addSheet('汇总');
  workbook.names.set({ name: '任务', formula: '台账!$A$1', hidden: false });
  const put = (on: Sheet, column: number, text: string, value: number) => {
    on.cells.load(0, column, { value, style: 0, formula: { kind: 'plain', text } });
  };
  sheet.cells.load(0, 0, { value: 1, style: 0 });
  put(sheet, 1, 'A1*2', 2);
  put(sheet, 2, 'B1+1', 3);
  put(sheet, 3, 'SUM(A5:A9)', 0);
  put(other, 0, '台账!A1', 1);
  put(other, 1, '任务', 1);
  const stale = new StaleFormulas(workbook);
  workbook.log.listen((change) => {
    stale.note(change);
  });
  return { workbook, sheet, stale };
}

describe('StaleFormulas', () => {
  it('follows an edit through formulas, sheets and names, and no further', () => {
    const { workbook, sheet, stale } = book();
    sheet.cells.set([{ row: 0, column: 0, value: 5 }]);
    expect([1, 2, 3].map((column) => stale.isStale(sheet, 0, column))).toEqual([true, true, false]);
    const other = workbook.sheetNamed('汇总');
    expect([0, 1].map((column) => other && stale.isStale(other, 0, column))).toEqual([true, true]);
    expect(stale.count).toBe(4);
  });

  it('counts a formula just written as old until it has a value', () => {
    const { sheet, stale } = book();
    sheet.cells.set([{ row: 6, column: 6, value: null, formula: 'A1+1' }]);
    expect(stale.isStale(sheet, 6, 6)).toBe(true);
    sheet.cells.set([{ row: 6, column: 6, value: 2, formula: 'A1+1' }]);
    expect(stale.isStale(sheet, 6, 6)).toBe(false);
  });

  it('forgets a formula that was overwritten', () => {
    const { sheet, stale } = book();
    sheet.cells.set([{ row: 0, column: 0, value: 5 }]);
    sheet.cells.set([{ row: 0, column: 1, value: 9 }]);
    expect(stale.isStale(sheet, 0, 1)).toBe(false);
  });

  it('takes no notice of a new look', () => {
    const { sheet, stale } = book();
    sheet.cells.restyle(cellArea(0, 0), { numberFormat: '0%' });
    expect(stale.count).toBe(0);
  });

  it('counts what leaves hidden rows out as old when rows come or go, and what reads it', () => {
    const { sheet, stale } = book();
    const formula = (text: string) => ({ value: 1, style: 0, formula: { kind: 'plain' as const, text } });
    sheet.cells.load(10, 0, formula('SUBTOTAL(109,A5:A9)'));
    sheet.cells.load(10, 1, formula('A11/2'));
    sheet.cells.load(10, 2, formula('AGGREGATE(9,5,A1:A3)'));
    sheet.rows.setHidden(5, 2, true);
    expect([0, 1, 2].map((column) => stale.isStale(sheet, 10, column))).toEqual([true, true, false]);
    expect(stale.count).toBe(2);
  });
});
