import { openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';
import { renameReferences } from '../../src/xlsx/reference/renameReferences';
import { fixture, partText, sheetOf, withPart } from './fixture';

function renamed(
  bytes: Uint8Array,
  before: string,
  after: string,
): { bytes: Uint8Array; workbook: Workbook } {
  const workbook = openWorkbook(bytes);
  workbook.renameSheet(sheetOf(workbook, before), after);
  const saved = saveWorkbook(workbook);
  return { bytes: saved, workbook: openWorkbook(saved) };
}

test.each([
  ['台账!A1+别的!A1', '明细', '明细!A1+别的!A1'],
  ["'台账'!$A$1", '3 月', "'3 月'!$A$1"],
  ['SUM(台账:别的!A1)', '3 月', "SUM('3 月:别的'!A1)"],
  ['SUM(别的:台账!A1)', '明细', 'SUM(别的:明细!A1)'],
  ['"台账!A1"&台账!A1', '局里', '"台账!A1"&局里!A1'],
  ['[1]台账!A1+台账计划!A1', '明细', '[1]台账!A1+台账计划!A1'],
  ['台账!#REF!', '明细', '明细!#REF!'],
  ['SUM(A1:B2)', '明细', 'SUM(A1:B2)'],
])('%s, when 台账 becomes %s, is %s', (formula, after, expected) => {
  expect(renameReferences(formula, { before: '台账', after })).toBe(expected);
});

test('a new name reaches formulas, names, print titles and charts', () => {
  const { bytes, workbook } = renamed(fixture('openpyxl-features.xlsx'), '进度台账', '3 月');
  const sheet = sheetOf(workbook, '3 月');
  expect(workbook.names.get('_xlnm.Print_Area', sheet.id)?.formula).toBe("'3 月'!$A$1:$F$7");
  expect(partText(bytes, 'xl/charts/chart1.xml')).toContain("<f>'3 月'!$D$2:$D$5</f>");
  const formulas = workbook.sheets.flatMap((other) =>
    other.cells.rowNumbers().flatMap((row) => [...(other.cells.row(row)?.values() ?? [])]),
  );
  expect(formulas.map((cell) => cell.formula?.text)).toContain("SUM('3 月'!D2:D5)");
  expect(JSON.stringify([...formulas, ...workbook.names.all])).not.toContain('进度台账!');
});

test('a new name reaches links and rules', () => {
  const { workbook } = renamed(fixture('excel-like.xlsm'), '第 2 页', '附页');
  const sheet = sheetOf(workbook, '进度台账');
  expect(sheet.hyperlinks.at(3, 3)?.location).toBe('附页!A1');
});

test('a new name reaches the rules that stand in an extension list only', () => {
  const { bytes } = renamed(fixture('excel-like.xlsm'), '第 2 页', '附页');
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<xm:f>附页!A1&gt;0</xm:f>');
});

test('the source of a pivot table follows', () => {
  const path = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const cache =
    '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="名册"/></cacheSource></pivotCacheDefinition>';
  const file = withPart(fixture('openpyxl-features.xlsx'), path, () => cache);
  expect(partText(renamed(file, '名册', '新名册').bytes, path)).toContain('ref="A1:B3" sheet="新名册"');
});

test('a shape linked to a cell has no rule: renaming is refused when it is saved', () => {
  const file = withPart(
    fixture('openpyxl-features.xlsx'),
    'xl/drawings/drawing1.xml',
    (text) => `${text}<!-- 名册!$A$2 -->`,
  );
  const rename = () => renamed(file, '名册', '新名册');
  const params = expect.objectContaining({ sheet: '名册', part: 'xl/drawings/drawing1.xml' }) as object;
  expect(rename).toThrow(expect.objectContaining({ code: 'cannot-save', params }) as Error);
});

test('a sheet that others refer to cannot be deleted', () => {
  const workbook = openWorkbook(fixture('openpyxl-features.xlsx'));
  workbook.deleteSheet(sheetOf(workbook, '名册'));
  const save = () => saveWorkbook(workbook);
  expect(save).toThrow(expect.objectContaining({ code: 'cannot-save' }) as Error);
});
