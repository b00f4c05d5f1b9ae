import fc from 'fast-check';
import { createWorkbook, openWorkbook, saveWorkbook, type CellEdit, type Workbook } from '../../src/xlsx';
import { fixture, sheetOf } from './fixture';

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('已完成 12公里', ' 两边 ', '_x0041_', 'a\r\nb\tc', '<&>"', '\u0001'),
);
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  text,
  fc.boolean(),
  fc.constant(null),
);
const edit: fc.Arbitrary<CellEdit> = fc.record({ row: fc.nat(14), column: fc.nat(7), value });
const patch = fc.constantFrom(
  { numberFormat: '0.0%' },
  { numberFormat: '0.000"公里"' },
  { font: { bold: true, color: { hex: '#9C0006' } } },
  { fill: { kind: 'solid', color: { hex: '#FFC7CE' } } } as const,
  { borders: { bottom: { line: 'double' } } },
  { alignment: { wrap: true, horizontal: 'left' } },
  { quotePrefix: true },
);

/** Everything that a clerk sees of the cells of a sheet. */
function seen(workbook: Workbook, name: string): unknown {
  const sheet = sheetOf(workbook, name);
  return sheet.cells.rowNumbers().flatMap((row) =>
    [...(sheet.cells.row(row) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => ({
        row,
        column,
        value: Object.is(cell.value, -0) ? 0 : cell.value,
        formula: cell.formula?.text,
        style: sheet.style(row, column),
      })),
  );
}

const free = ({ row }: CellEdit) => row !== 6 && row !== 8; // array formulas of the fixture

test.each([
  ['excel-like.xlsm', '进度台账'],
  ['excel-like.xlsm', '第 2 页'],
  ['libreoffice-features.xlsx', '图表'],
])('whatever is written into %s, %s, reads the same after saving', (file, name) => {
  const bytes = fixture(file);
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 12 }),
      fc.array(fc.tuple(edit, patch), { maxLength: 4 }),
      (edits, looks) => {
        const workbook = openWorkbook(bytes);
        const { cells } = sheetOf(workbook, name);
        cells.set(edits.filter(free));
        for (const [{ row, column }, look] of looks)
          cells.restyle({ row, column, rows: 1, columns: 2 }, look);
        expect(seen(openWorkbook(saveWorkbook(workbook)), name)).toEqual(seen(workbook, name));
      },
    ),
    { numRuns: 25 },
  );
});

test('a new workbook holds what is put into it', () => {
  const workbook = createWorkbook('附件1');
  const sheet = sheetOf(workbook, '附件1');
  sheet.cells.set([{ row: 0, column: 0, value: '附件1 民生实事项目' }]);
  sheet.merge({ row: 0, column: 0, rows: 1, columns: 3 });
  sheet.cells.restyle(
    { row: 0, column: 0, rows: 1, columns: 3 },
    { font: { name: '方正小标宋简体', size: 22 } },
  );
  sheet.columns.change(1, 2, { width: 18.5 });
  sheet.rows.setHeight(0, 1, 36);
  sheet.changePage({
    orientation: 'landscape',
    paper: 9,
    scale: { kind: 'fit', across: 1, down: 0 },
    rowBreaks: [12],
  });
  workbook.names.set({ name: '_xlnm.Print_Titles', formula: '附件1!$1:$1', sheet: sheet.id, hidden: false });
  const again = openWorkbook(saveWorkbook(workbook));
  const read = sheetOf(again, '附件1');
  expect(seen(again, '附件1')).toEqual(seen(workbook, '附件1'));
  expect(read.merges.areas).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect([read.columns.width(1), read.columns.width(3), read.rows.get(0)?.height]).toEqual([
    18.5,
    undefined,
    36,
  ]);
  expect(read.page).toEqual(sheet.page);
  expect(again.names.all).toEqual(workbook.names.all);
});
