import { createWorkbook, openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';
import { fixture, sheetOf } from './fixture';

/** Three items under a title, a total and what hangs on them. */
function ledger(): Workbook {
  const workbook = createWorkbook('台账');
  const sheet = sheetOf(workbook, '台账');
  sheet.cells.set([
    { row: 0, column: 0, value: '标题' },
    { row: 1, column: 0, value: 10 },
    { row: 2, column: 0, value: 20 },
    { row: 3, column: 0, value: 30 },
    { row: 4, column: 0, value: 60, formula: 'SUM(A2:A4)' },
  ]);
  sheet.merge({ row: 2, column: 1, rows: 2, columns: 1 });
  sheet.rows.setHeight(3, 1, 40);
  sheet.conditionalFormats.add({
    areas: [{ row: 1, column: 0, rows: 3, columns: 1 }],
    stopIfTrue: false,
    rule: { kind: 'formula', formula: '$A2<15' },
    style: { font: { bold: true } },
  });
  sheet.hyperlinks.set([{ area: { row: 3, column: 0, rows: 1, columns: 1 }, location: '台账!A1' }]);
  workbook.names.set({ name: '全部', formula: '台账!$A$2:$A$4', hidden: false });
  return openWorkbook(saveWorkbook(workbook));
}

test('an inserted row moves everything below it, and survives saving', () => {
  const workbook = ledger();
  workbook.shiftLines(sheetOf(workbook, '台账'), { kind: 'inserted', axis: 'rows', first: 2, count: 1 });
  for (const state of [workbook, openWorkbook(saveWorkbook(workbook))]) {
    const sheet = sheetOf(state, '台账');
    expect([1, 2, 3, 4].map((row) => sheet.cells.value(row, 0))).toEqual([10, null, 20, 30]);
    expect(sheet.cells.get(5, 0)).toMatchObject({ value: 60, formula: { text: 'SUM(A2:A5)' } });
    expect(sheet.merges.areas).toEqual([{ row: 3, column: 1, rows: 2, columns: 1 }]);
    expect(sheet.rows.get(4)?.height).toBe(40);
    expect(sheet.conditionalFormats.all[0]?.areas).toEqual([{ row: 1, column: 0, rows: 4, columns: 1 }]);
    expect(sheet.hyperlinks.at(4, 0)).toBeDefined();
    expect(state.names.get('全部')?.formula).toBe('台账!$A$2:$A$5');
  }
});

test('a deleted row takes its cell along and shrinks what held it', () => {
  const workbook = ledger();
  workbook.shiftLines(sheetOf(workbook, '台账'), { kind: 'deleted', axis: 'rows', first: 1, count: 1 });
  const again = openWorkbook(saveWorkbook(workbook));
  const sheet = sheetOf(again, '台账');
  expect([0, 1, 2].map((row) => sheet.cells.value(row, 0))).toEqual(['标题', 20, 30]);
  expect(sheet.cells.get(3, 0)?.formula?.text).toBe('SUM(A2:A3)');
  expect(again.names.get('全部')?.formula).toBe('台账!$A$2:$A$3');
});

test('an inserted column moves columns', () => {
  const workbook = ledger();
  workbook.shiftLines(sheetOf(workbook, '台账'), { kind: 'inserted', axis: 'columns', first: 0, count: 1 });
  const sheet = sheetOf(openWorkbook(saveWorkbook(workbook)), '台账');
  expect(sheet.cells.get(4, 1)?.formula?.text).toBe('SUM(B2:B4)');
});

test.each([
  ['openpyxl-features.xlsx', '进度台账', 'rows-hold-objects'],
  ['excel-like.xlsm', '进度台账', 'rows-hold-objects'],
  ['openpyxl-features.xlsx', '名册', 'splits-table'],
])('%s, %s: refused before anything moves', (file, name, code) => {
  const workbook = openWorkbook(fixture(file));
  const sheet = sheetOf(workbook, name);
  const before = sheet.cells.usedArea();
  expect(() => {
    workbook.shiftLines(sheet, { kind: 'inserted', axis: 'rows', first: 1, count: 1 });
  }).toThrow(expect.objectContaining({ code }) as Error);
  expect(sheet.cells.usedArea()).toEqual(before);
});
