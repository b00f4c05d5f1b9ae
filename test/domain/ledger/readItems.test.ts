import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { ItemsRead } from '../../../src/domain/ledger/Item';
import { planDetailReads } from '../../../src/domain/ledger/planDetailReads';
import { readItems } from '../../../src/domain/ledger/readItems';
import { workbookOf, type Grid } from '../grid';

const HEAD = ['序号', '类别', '项目名称', '责任单位', '任务数', '进度情况', '完成比例', '验收率'];

function read(grid: Omit<Grid, 'name'>): ItemsRead {
  const { snapshots, details } = workbookOf({ name: '台账', ...grid });
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger');
  return readItems({ state: found.chosen, snapshots, details });
}

const namesOf = (items: ItemsRead): readonly string[] => items.items.map((item) => item.name);

test('titles, notes, totals, blank rows and repeated headers are no items', () => {
  const items = read({
    values: [
      ['某县民生实事台账'],
      HEAD,
      ['', '', '一、就业社保类'],
      [1, '省', '公路', '交通局', 27, 27.9, 1.03, ''],
      ['', '', '小计', '', 27, 27.9, '', ''],
      ['', '', '', '', '', '', '', ''],
      HEAD,
      ['二、民政类'],
      [2, '省', '低保', '民政局', 2, 2, 1, ''],
      ['民政局小计', '', '', '', 2, 2, 1, ''],
      ['合 计', '', '', '', 29, 29.9, 1.03, ''],
      ['说明:数据截至9月底。'],
    ],
  });
  expect(namesOf(items)).toEqual(['公路', '低保']);
  expect(items.findings).toEqual([
    { kind: 'total', sheetId: 'sheet-1', row: 4, text: '小计' },
    { kind: 'total', sheetId: 'sheet-1', row: 9, text: '民政局小计' },
    { kind: 'total', sheetId: 'sheet-1', row: 10, text: '合 计' },
  ]);
});

test.each(['统计局平台建设', '小计算机教室', '合计划推进'])('%p is a name, not a total', (name) => {
  expect(namesOf(read({ values: [HEAD, [1, '', name, '', 1, 1, 1, '']] }))).toEqual([name]);
});

test('a total behind the task column makes no total row', () => {
  expect(namesOf(read({ values: [HEAD, [1, '', '公路', '', 1, '合计', 1, '']] }))).toEqual(['公路']);
});

test('a name with neither task, progress nor ratio is no item; one with any of them is', () => {
  const items = read({
    values: [
      HEAD,
      [1, '', '甲', '局', '', '', '', '95%'],
      [2, '', '乙', '', 1, '', '', ''],
      [3, '', '丙', '', '', '已完成', '', ''],
      [4, '', '丁', '', '', '', '75%', ''],
      [5, '', '戊', '', '', '', '—', ''],
    ],
  });
  expect(namesOf(items)).toEqual(['乙', '丙', '丁']);
  expect(items.withoutProgress).toBe(2);
});

test('merged unit, category, task and progress hold for every row', () => {
  const items = read({
    values: [HEAD, [1, '省', '甲', '民政局', '全覆盖', '已完成', 1, ''], [2, '', '乙', '', '', '', 1, '']],
    merges: ['B2:B3', 'D2:D3', 'E2:E3', 'F2:F3'],
  });
  expect(items.items[1]).toMatchObject({
    category: '省',
    unit: '民政局',
    task: { kind: 'text', text: '全覆盖' },
    progress: { kind: 'text', text: '已完成' },
  });
});

test('a blank that is not merged stays blank', () => {
  const items = read({
    values: [HEAD, [1, '', '甲', '民政局', 1, 1, 1, ''], [2, '', '乙', '', 1, 1, 1, '']],
  });
  expect(items.items[1]?.unit).toBe('');
});

describe('a name over two columns', () => {
  const head = ['项目名称', '', '任务数', '进度情况'];

  test('is joined where the header is merged', () => {
    const items = read({
      values: [head, ['配备装备', '本市级', 1, '已签'], ['', '乡镇', 22, '已签'], ['普通项目', '', 3, 3]],
      merges: ['A1:B1', 'A2:A3', 'A4:B4'],
    });
    expect(namesOf(items)).toEqual(['配备装备 本市级', '配备装备 乡镇', '普通项目']);
    expect(items.blocks[0]?.nameColumns).toEqual([0, 1]);
  });

  test('is joined where both have a label of a name', () => {
    expect(
      namesOf(
        read({
          values: [
            ['实事项目', '指标名称', '任务数', '进度情况'],
            ['公路', '提质', 1, 1],
          ],
        }),
      ),
    ).toEqual(['公路 提质']);
  });

  test('an unlabelled column beside an unmerged header is not the name', () => {
    expect(namesOf(read({ values: [head, ['公路', '核', 1, 1]] }))).toEqual(['公路']);
  });
});

describe('a merge over the name', () => {
  test('and a later column is a title', () => {
    const items = read({
      values: [HEAD, ['', '', '一、就业类', '', '', '', 0.9, ''], [1, '', '公路', '局', 1, 1, 1, '']],
      merges: ['C2:F2'],
    });
    expect(namesOf(items)).toEqual(['公路']);
  });

  test('and the column before it is the name of its row', () => {
    const values = [HEAD, [1, '就业', '', '局', 1, 1, 1, ''], [2, '', '公路', '局', 1, 1, 1, '']];
    expect(namesOf(read({ values, merges: ['B2:C2'] }))).toEqual(['就业', '公路']);
  });

  test('that is missing leaves a row to be told', () => {
    const items = read({
      values: [HEAD, [1, '', '公路', '局', 1, 1, 1, ''], [2, '', '', '局', 1, 1, 1, '']],
    });
    expect(namesOf(items)).toEqual(['公路']);
    expect(items.findings).toEqual([{ kind: 'nameless', sheetId: 'sheet-1', row: 2 }]);
  });

  test('downwards holds for its rows', () => {
    const items = read({
      values: [HEAD, [1, '', '公路', '甲镇', 1, 1, 1, ''], [2, '', '', '乙镇', 2, 1, 0.5, '']],
      merges: ['C2:C3'],
    });
    expect(namesOf(items)).toEqual(['公路', '公路']);
    expect(new Set(items.items.map((item) => item.key)).size).toBe(2);
  });
});

describe('a shared total', () => {
  const rows = (
    task1: string | number,
    task2: string | number,
    progress: string | number,
  ): readonly (readonly (string | number)[])[] => [
    HEAD,
    [1, '', '甲', '', task1, progress, '', ''],
    [2, '', '乙', '', task2, '', '', ''],
  ];
  test.each([
    ['a count over different tasks', 200, 300, 480, true],
    ['a count in text', 200, 300, '480户', true],
    ['a count in full width', '200', '300', '４８０', true],
    ['a sentence', 200, 300, '已完成', false],
    ['a sentence with a number', 200, 300, '已完成480户,余下年底完成', false],
    ['the same task', 200, 200, 480, false],
  ])('%s: merged progress', (_, task1, task2, progress, shared) => {
    const items = read({ values: rows(task1, task2, progress), merges: ['F2:F3'] });
    expect(items.items.map((item) => item.sharedTotal)).toEqual([shared, shared]);
  });

  test('a task merged over different progress is one too', () => {
    const items = read({
      values: [HEAD, [1, '', '甲', '', 500, 200, '', ''], [2, '', '乙', '', '', 280, '', '']],
      merges: ['E2:E3'],
    });
    expect(items.items.map((item) => item.sharedTotal)).toEqual([true, true]);
  });
});

test('doubles are listed and never merged', () => {
  const items = read({
    values: [
      HEAD,
      [1, '', '1.公路', '局', 1, 1, 1, ''],
      [2, '', '公路', '局', 1, 2, 1, ''],
      [3, '', '公路', '局', 2, 2, 1, ''],
    ],
  });
  expect(items.items.map((item) => item.key)).toEqual(['公路|局|1', '公路|局|1#2', '公路|局|2']);
  expect(items.findings).toEqual([{ kind: 'doubles', sheetId: 'sheet-1', rows: [1, 2], name: '1.公路' }]);
});

test('hidden rows are items like any other', () => {
  const items = read({
    values: [HEAD, [1, '', '甲', '', 1, 1, 1, ''], [2, '', '乙', '', 1, 1, 1, '']],
    hiddenRows: [2],
  });
  expect(items.items.map((item) => item.hidden)).toEqual([false, true]);
});

test.each([
  [0.95, '0%', '19/20'],
  [0.95, 'General', '19/20'],
  [95, 'General', '19/20'],
  ['95%', 'General', '19/20'],
  ['95. 5 %', 'General', '191/200'],
  [1, 'General', '1'],
  ['', 'General', null],
  ['已验收', 'General', null],
])('acceptance %p under %p', (value, format, expected) => {
  const items = read({ values: [HEAD, [1, '', '甲', '', 1, 1, 1, value]], formats: { H2: format } });
  expect(items.items[0]?.acceptance?.toFraction() ?? null).toBe(expected);
});

test('details are asked only for columns that are used, merges only where a blank follows a value', () => {
  const { snapshots } = workbookOf({
    name: '台账',
    values: [HEAD, [1, '省', '甲', '民政局', 1, 1, 1, 1], [2, '省', '乙', '', 1, 1, 1, 1]],
  });
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger');
  const column = (index: number): object => ({ row: 0, column: index, rows: 3, columns: 1 });
  expect(planDetailReads(found.chosen, snapshots)).toEqual([
    {
      sheetId: 'sheet-1',
      formulas: [column(6)],
      numberFormats: [column(4), column(5), column(6), column(7)],
      merges: [column(2), column(3)],
    },
  ]);
});
