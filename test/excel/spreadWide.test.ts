import { recalculate, spreadMerges, undo } from '../../src/application';
import { createWorkbook, type Sheet } from '../../src/xlsx';
import { openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';

/** One merge over category and unit, a title of two rows over everything, a unit that is a number, and two beside each other. */
const ROWS = [
  ['序号', '类别', '牵头单位', '项目名称', '任务数', '进度情况', '完成比例'],
  [1, '省实事', '', '公厕', 10, 5, 0.5],
  [2, '', '', '学校', 10, 5, 0.5],
  [3, '', '', '公路', 10, 5, 0.5],
  ['一、就业社保类', '', '', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  [4, '市实事', '101', '桥梁', 10, 5, 0.5],
  [5, '', '', '水井', 10, 5, 0.5],
  [6, '县实事', '教育局', '校舍', 10, 5, 0.5],
  [7, '', '', '路灯', 10, 5, 0.5],
] as const;

const MERGES = [
  { row: 1, column: 1, rows: 3, columns: 2 },
  { row: 4, column: 0, rows: 2, columns: 7 },
  { row: 6, column: 2, rows: 2, columns: 1 },
  { row: 8, column: 1, rows: 2, columns: 1 },
  { row: 8, column: 2, rows: 2, columns: 1 },
];

let ledger: OpenLedger;
let sheet: Sheet;

beforeEach(async () => {
  const workbook = createWorkbook('台账');
  const made = workbook.sheetNamed('台账');
  if (made === undefined) throw new Error('no sheet');
  sheet = made;
  sheet.cells.set(ROWS.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
  for (const area of MERGES) sheet.merge(area);
  ledger = await openModel(workbook);
});

afterEach(() => {
  ledger.close();
});

const values = (column: number): readonly unknown[] =>
  ROWS.map((_, row) => sheet.cells.value(row, column) ?? '');

it('merges over two columns are spread once, as text; a title over the figures is left alone', async () => {
  const result = await spreadMerges(ledger.port, { now: NOW, columns: ['unit', 'category'] });
  if (result.kind !== 'done') throw new Error(result.kind);
  const told = result.areas.map(({ role, cell, text }) => [role, cell.row, cell.column, text]);
  expect(told).toHaveLength(4);
  expect(new Set(told)).toEqual(
    new Set([
      ['unit', 1, 1, '省实事'],
      ['unit', 6, 2, '101'],
      ['unit', 8, 2, '教育局'],
      ['category', 8, 1, '县实事'],
    ]),
  );
  expect(values(3)).toEqual(ROWS.map((row) => row[3]));
  expect(values(2).slice(6, 8)).toEqual(['101', '101']);
  const run = await recalculate(ledger.port, { now: NOW });
  expect(run).toMatchObject({ recalculation: { figures: { items: 7 } } });
  await undo(ledger.port);
  await undo(ledger.port);
  expect(ROWS.map((_, row) => values(1)[row])).toEqual(ROWS.map((row) => row[1]));
  expect(values(2)).toEqual(ROWS.map((row) => row[2]));
  expect(new Set(sheet.merges.areas)).toEqual(new Set(MERGES));
});

it('split merges over two columns show their text once', async () => {
  const areas = [{ row: 1, column: 0, rows: 9, columns: 7 }];
  const rule = { kind: 'formula', formula: '$G2<0.1' } as const;
  sheet.conditionalFormats.add({ areas, priority: 1, stopIfTrue: false, rule, style: {} });
  await spreadMerges(ledger.port, { now: NOW, columns: ['unit'] });
  expect(sheet.merges.at(1, 1)).toBeUndefined();
  const colours = [
    [1, 1],
    [1, 2],
    [2, 1],
    [3, 2],
  ].map(([row = 0, column = 0]) => sheet.style(row, column).font.color);
  expect(colours).toEqual([undefined, { hex: '#FFFFFF' }, { hex: '#FFFFFF' }, { hex: '#FFFFFF' }]);
});
