import { createWorkbook, openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';
import { fixture, partText, sheetOf, withPart } from './fixture';

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

/** A sheet of items and a sheet that refers to them by a rule for typing, a kept rule and a link. */
function referring(): Workbook {
  const workbook = createWorkbook('名册');
  const roster = sheetOf(workbook, '名册');
  const other = workbook.addSheet('台账');
  roster.cells.set([0, 1, 2, 3].map((row) => ({ row, column: 0, value: row })));
  other.cells.set([{ row: 0, column: 0, value: '民政局' }]);
  other.hyperlinks.set([{ area: { row: 0, column: 0, rows: 1, columns: 1 }, location: '名册!A3' }]);
  const rule =
    '<conditionalFormatting sqref="A1:A4"><cfRule type="containsText" priority="1" text="局"><formula>NOT(ISERROR(SEARCH(名册!$A$3,A1)))</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:A4"><formula1>名册!$A$2:$A$4</formula1></dataValidation></dataValidations>';
  const bytes = saveWorkbook(workbook);
  return openWorkbook(
    withPart(bytes, 'xl/worksheets/sheet2.xml', (text) => text.replace('<hyperlinks', `${rule}<hyperlinks`)),
  );
}

test('rules for typing, kept rules and links on another sheet follow', () => {
  const workbook = referring();
  workbook.shiftLines(sheetOf(workbook, '名册'), { kind: 'inserted', axis: 'rows', first: 1, count: 2 });
  const saved = saveWorkbook(workbook);
  const text = partText(saved, 'xl/worksheets/sheet2.xml');
  expect(text).toContain('<formula1>名册!$A$4:$A$6</formula1>');
  expect(text).toContain('<formula>NOT(ISERROR(SEARCH(名册!$A$5,A1)))</formula>');
  expect(sheetOf(openWorkbook(saved), '台账').hyperlinks.at(0, 0)?.location).toBe('名册!A5');
});

test('a rule whose first row is deleted counts from the first row that is left', () => {
  const workbook = ledger();
  workbook.shiftLines(sheetOf(workbook, '台账'), { kind: 'deleted', axis: 'rows', first: 1, count: 1 });
  const [format] = sheetOf(openWorkbook(saveWorkbook(workbook)), '台账').conditionalFormats.all;
  expect(format).toMatchObject({
    areas: [{ row: 1, column: 0, rows: 2, columns: 1 }],
    rule: { kind: 'formula', formula: '$A2<15' },
  });
});

test('the criteria of a filter stay with their columns, and go with them', () => {
  const workbook = ledger();
  const sheet = sheetOf(workbook, '台账');
  const values = (column: number, value: string) =>
    ({ column, criteria: { kind: 'values', values: [value], blanks: false } }) as const;
  sheet.setAutoFilter({
    area: { row: 1, column: 0, rows: 4, columns: 3 },
    columns: [values(0, '10'), values(2, '甲')],
    hiddenButtons: [1, 2],
    more: '<sortState ref="A3:C5"><sortCondition ref="C3:C5"/></sortState>',
  });
  workbook.shiftLines(sheet, { kind: 'inserted', axis: 'columns', first: 1, count: 1 });
  expect(sheet.autoFilter?.columns.map((filter) => filter.column)).toEqual([0, 3]);
  expect(sheet.autoFilter?.hiddenButtons).toEqual([2, 3]);
  expect(sheet.autoFilter?.more).toBe('<sortState ref="A3:D5"><sortCondition ref="D3:D5"/></sortState>');
  workbook.shiftLines(sheet, { kind: 'deleted', axis: 'columns', first: 3, count: 1 });
  expect(sheet.autoFilter?.columns.map((filter) => filter.column)).toEqual([0]);
  expect(sheet.autoFilter?.hiddenButtons).toEqual([2]);
  expect(sheet.autoFilter?.more).toBeUndefined();
});

test('charts on other sheets, extension lists and columns of tables follow', () => {
  const made = withPart(fixture('openpyxl-features.xlsx'), 'xl/charts/chart1.xml', (text) =>
    text.replaceAll('进度台账', '字典'),
  );
  const workbook = openWorkbook(
    withPart(made, 'xl/tables/table1.xml', (text) =>
      text.replace(
        /<tableColumn ([^>]*?)\s?\/>/,
        '<tableColumn $1><calculatedColumnFormula>字典!$B$4</calculatedColumnFormula></tableColumn>',
      ),
    ),
  );
  workbook.shiftLines(sheetOf(workbook, '字典'), { kind: 'inserted', axis: 'rows', first: 2, count: 1 });
  const saved = saveWorkbook(workbook);
  expect(partText(saved, 'xl/charts/chart1.xml')).toContain("<f>'字典'!$D$2:$D$6</f>");
  expect(partText(saved, 'xl/tables/table1.xml')).toContain(
    '<calculatedColumnFormula>字典!$B$5</calculatedColumnFormula>',
  );
});

test('the cells that a pivot table reads move with them; when they are gone, saving is refused', () => {
  const path = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const cache =
    '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="字典"/></cacheSource></pivotCacheDefinition>';
  const file = withPart(fixture('openpyxl-features.xlsx'), path, () => cache);
  const workbook = openWorkbook(file);
  workbook.shiftLines(sheetOf(workbook, '字典'), { kind: 'inserted', axis: 'rows', first: 0, count: 1 });
  expect(partText(saveWorkbook(workbook), path)).toContain('ref="A2:B4"');
  workbook.shiftLines(sheetOf(workbook, '字典'), { kind: 'deleted', axis: 'rows', first: 0, count: 9 });
  const save = () => saveWorkbook(workbook);
  expect(save).toThrow(expect.objectContaining({ code: 'cannot-save' }) as Error);
});

test('rows under a pivot table do not move', () => {
  const file = withPart(
    fixture('openpyxl-features.xlsx'),
    'xl/worksheets/_rels/sheet4.xml.rels',
    () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
  );
  const workbook = openWorkbook(file);
  const shift = () => {
    workbook.shiftLines(sheetOf(workbook, '字典'), { kind: 'inserted', axis: 'rows', first: 0, count: 1 });
  };
  const params = expect.objectContaining({ part: 'pivotTable' }) as object;
  expect(shift).toThrow(expect.objectContaining({ code: 'rows-hold-objects', params }) as Error);
});
