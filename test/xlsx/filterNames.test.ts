import { createWorkbook, openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';
import { fixture, partText, sheetOf } from './fixture';

const AREA = { row: 1, column: 0, rows: 4, columns: 3 };

function filtered(name: string): Workbook {
  const workbook = createWorkbook(name);
  sheetOf(workbook, name).setAutoFilter({ area: AREA, columns: [] });
  return workbook;
}

function hiddenName(workbook: Workbook, sheet: string) {
  return workbook.names.get('_xlnm._FilterDatabase', sheetOf(workbook, sheet).id);
}

test('a new filter brings its hidden name, written as Excel writes it', () => {
  const saved = saveWorkbook(filtered('3 月'));
  const name =
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'3 月\'!$A$2:$C$5</definedName>';
  expect(partText(saved, 'xl/workbook.xml')).toContain(name);
});

test('the name goes with the filter, with the sheet, and follows both', () => {
  const again = openWorkbook(saveWorkbook(filtered('台账')));
  const sheet = sheetOf(again, '台账');
  sheet.setAutoFilter({ area: { ...AREA, rows: 6 }, columns: [] });
  again.renameSheet(sheet, '明细');
  const moved = openWorkbook(saveWorkbook(again));
  expect(hiddenName(moved, '明细')?.formula).toBe('明细!$A$2:$C$7');
  moved.shiftLines(sheetOf(moved, '明细'), { kind: 'inserted', axis: 'rows', first: 0, count: 2 });
  const shifted = openWorkbook(saveWorkbook(moved));
  expect(hiddenName(shifted, '明细')?.formula).toBe('明细!$A$4:$C$9');
  sheetOf(shifted, '明细').setAutoFilter(undefined);
  expect(openWorkbook(saveWorkbook(shifted)).names.all).toEqual([]);
  moved.addSheet('封面');
  moved.deleteSheet(sheetOf(moved, '明细'));
  expect(openWorkbook(saveWorkbook(moved)).names.all).toEqual([]);
});

test('other criteria in the same area, and a file without the name, leave the names as they are', () => {
  const workbook = openWorkbook(fixture('excel-like.xlsm'));
  const names = workbook.names.all;
  const sheet = sheetOf(workbook, '进度台账');
  if (sheet.autoFilter) sheet.setAutoFilter({ area: sheet.autoFilter.area, columns: [] });
  expect(openWorkbook(saveWorkbook(workbook)).names.all).toEqual(names);
});
