import { createWorkbook, type Change } from '../../../src/xlsx';
import { sheetOf } from '../fixture';

test.each([
  ['', 'sheet-name-empty'],
  ['  ', 'sheet-name-empty'],
  ['一'.repeat(32), 'sheet-name-too-long'],
  ['3/4', 'sheet-name-characters'],
  ['[台账]', 'sheet-name-characters'],
  ["'台账", 'sheet-name-characters'],
  ['History', 'sheet-name-characters'],
  ['LEDGER', 'sheet-name-taken'],
])('the sheet name %p is refused', (name, code) => {
  const workbook = createWorkbook('Ledger');
  expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ code }) as Error);
  expect(workbook.sheets).toHaveLength(1);
});

test('the last visible sheet can neither go nor hide', () => {
  const workbook = createWorkbook('台账');
  const sheet = sheetOf(workbook, '台账');
  workbook.setVisibility(workbook.addSheet('字典'), 'hidden');
  const refused = expect.objectContaining({ code: 'last-visible-sheet' }) as Error;
  expect(() => {
    workbook.deleteSheet(sheet);
  }).toThrow(refused);
  expect(() => {
    workbook.setVisibility(sheet, 'veryHidden');
  }).toThrow(refused);
});

test('every change is told with its source; a single cell with before and after', () => {
  const workbook = createWorkbook('台账');
  const { cells } = sheetOf(workbook, '台账');
  const heard: Change[] = [];
  const end = workbook.log.listen((change) => heard.push(change));
  cells.set([{ row: 0, column: 0, value: 1 }]);
  workbook.log.as('api', () => {
    cells.set([
      { row: 0, column: 0, value: 2 },
      { row: 1, column: 1, value: 3 },
    ]);
  });
  end();
  cells.set([{ row: 0, column: 0, value: 4 }]);
  expect(heard).toMatchObject([
    { kind: 'cells', source: 'user', before: undefined, after: { value: 1 } },
    { kind: 'cells', source: 'api', area: { row: 0, column: 0, rows: 2, columns: 2 } },
  ]);
  expect(workbook.log.entries).toHaveLength(3);
});

test('covered cells of a merge swallow what is written', () => {
  const workbook = createWorkbook('台账');
  const sheet = sheetOf(workbook, '台账');
  sheet.cells.set([{ row: 1, column: 0, value: '被盖住' }]);
  sheet.merge({ row: 0, column: 0, rows: 2, columns: 1 });
  sheet.cells.set([{ row: 1, column: 0, value: 1 }]);
  expect(sheet.cells.value(1, 0)).toBeNull();
  expect(() => {
    sheet.merge({ row: 1, column: 0, rows: 2, columns: 1 });
  }).toThrow(expect.objectContaining({ code: 'merge-overlap' }) as Error);
});

test('a text longer than a cell holds is refused whole', () => {
  const { cells } = sheetOf(createWorkbook('台账'), '台账');
  const edits = [
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: 'x'.repeat(32_768) },
  ];
  expect(() => {
    cells.set(edits);
  }).toThrow(expect.objectContaining({ code: 'text-too-long' }) as Error);
  expect(cells.value(0, 0)).toBeNull();
});

test('a style that is taken back is the old one', () => {
  const workbook = createWorkbook('台账');
  const bold = workbook.styles.derive(0, { font: { bold: true } });
  expect(bold).not.toBe(0);
  expect(workbook.styles.derive(bold, { font: { bold: false } })).toBe(0);
  expect(workbook.styles.derive(0, { font: { bold: true } })).toBe(bold);
});

test.each(['A1', '1月', 'a b', 'R1C1', ''])('%p is no name', (name) => {
  const { names } = createWorkbook('台账');
  expect(() => {
    names.set({ name, formula: '1', hidden: false });
  }).toThrow(expect.objectContaining({ code: 'name-syntax' }) as Error);
});
