import { choosePeriod, type PeriodSource } from '../../../src/domain/dynamics/choosePeriod';
import { findDynamicsSheets } from '../../../src/domain/dynamics/findDynamicsSheets';
import { monthsOfColumns, readEarlierMarks } from '../../../src/domain/dynamics/readEarlierMarks';
import { readMonthLabel } from '../../../src/domain/dynamics/readMonthLabel';
import { readProjects } from '../../../src/domain/dynamics/readProjects';
import { readTick } from '../../../src/domain/dynamics/readTick';
import { readUploads } from '../../../src/domain/dynamics/readUploads';
import { indexDetails } from '../../../src/domain/sheet/indexDetails';
import { workbookOf, type Grid } from '../grid';

const log: Grid = {
  name: '上传',
  values: [
    ['报送情况登记'],
    [],
    ['报送 时间', '所属项目(简称)', '材料类别'],
    ['2024.3.5', '法律援助', ''],
    ['4月', '', '工作总结'],
    ['注:按月报送'],
  ],
};
const roster: Grid = {
  name: '项目名册',
  values: [
    ['序号', '责任单位', '考核项目'],
    [1, '民政局', '助餐服务'],
    [2, '', '低保标准'],
    ['', '', '合计'],
  ],
  merges: ['B2:B3'],
};
const grid: Grid = {
  name: '动态',
  values: [
    ['序号', '牵头单位', '考核项目', '2024年', ''],
    ['', '', '', '三月', '4月份'],
    [1, '民政局', '助餐服务', '✔', '无'],
    [2, '民政局', '低保标准', '', '补报'],
    ['说明:打√', '', '', '', ''],
  ],
  merges: ['A5:E5'],
};

describe('tables wherever they are', () => {
  const { snapshots, details } = workbookOf(log, roster, grid);
  const found = findDynamicsSheets(snapshots);
  const [logTable, rosterTable, gridTable] = [found.logs[0], found.rosters[0], found.grids[0]];

  it('are told apart', () => {
    expect([found.logs.length, found.rosters.length, found.grids.length]).toEqual([1, 1, 1]);
    expect([logTable, rosterTable, gridTable].map((table) => table?.sheet.name)).toEqual([
      '上传',
      '项目名册',
      '动态',
    ]);
  });

  it('give the log’s entries, and those without a project', () => {
    if (logTable === undefined) throw new Error('no log');
    const read = readUploads(logTable, indexDetails(details[0]), 2024);
    expect(read.uploads.map(({ project, date }) => [project, date.kind])).toEqual([['法律援助', 'month']]);
    expect(read.nameless).toEqual([{ sheetId: 'sheet-1', row: 4, column: 1 }]);
  });

  it('give the roster’s projects, merged units to every row, totals to none', () => {
    if (rosterTable === undefined) throw new Error('no roster');
    expect(readProjects([rosterTable], () => indexDetails(details[1]))).toEqual([
      { name: '助餐服务', unit: '民政局' },
      { name: '低保标准', unit: '民政局' },
    ]);
  });

  it('give an earlier grid’s marks under a header of two rows, and what is no mark', () => {
    if (gridTable === undefined) throw new Error('no grid');
    const marks = readEarlierMarks(gridTable, indexDetails(details[2]), { year: 2023, inOurs: false });
    expect(marks.map(({ project, month, unclear }) => [project, month, unclear])).toEqual([
      ['助餐服务', { year: 2024, month: 3 }, null],
      ['低保标准', { year: 2024, month: 4 }, '补报'],
    ]);
  });
});

it.each([
  ['√', 'mark'],
  ['✓', 'mark'],
  ['✔️', 'mark'],
  ['是', 'mark'],
  [1, 'mark'],
  [true, 'mark'],
  ['', 'none'],
  ['—', 'none'],
  ['否', 'none'],
  [0, 'none'],
  ['2', 'unclear'],
  ['补报', 'unclear'],
] as const)('reads the tick %s as %s', (value, tick) => {
  expect(readTick(value)).toBe(tick);
});

it.each([
  ['3月份', { year: null, month: 3 }],
  ['十二月', { year: null, month: 12 }],
  ['2024年 3月', { year: 2024, month: 3 }],
  ['9月份进度情况', null],
  ['1-9月', null],
  ['13月', null],
])('reads the heading %s', (text, label) => {
  expect(readMonthLabel(text)).toEqual(label);
});

it('takes months without a year over a new year', () => {
  const columns = [11, 12, 1, 2].map((month, column) => ({ column, year: null, month }));
  expect(monthsOfColumns(columns, 2024).map(({ year }) => year)).toEqual([2023, 2023, 2024, 2024]);
});

describe('the period', () => {
  const at = (year: number, month: number): { year: number; month: number } => ({ year, month });
  const source: PeriodSource = {
    ...{ first: null, last: null, ledger: { year: 2024, month: 9 }, year: 2024 },
    ...{ uploads: [at(2023, 12), at(2024, 3), at(2024, 10)], marks: [] },
  };
  it.each<[string, Partial<PeriodSource>, readonly (readonly [number, number])[]]>([
    [
      'from the log’s first month of the year to 截至',
      {},
      [
        [2024, 3],
        [2024, 9],
      ],
    ],
    [
      'to the log’s last without a ledger',
      { ledger: null },
      [
        [2024, 3],
        [2024, 10],
      ],
    ],
    [
      'over the new year where no year is known',
      { ledger: null, year: null },
      [
        [2023, 12],
        [2024, 10],
      ],
    ],
    [
      'as chosen',
      { first: at(2024, 1), last: at(2024, 2) },
      [
        [2024, 1],
        [2024, 2],
      ],
    ],
    [
      'from an earlier mark',
      { marks: [at(2024, 2)] },
      [
        [2024, 2],
        [2024, 9],
      ],
    ],
  ])('%s', (_, part, [first = [0, 0], last = [0, 0]]) => {
    const months = choosePeriod({ ...source, ...part });
    expect([months[0], months.at(-1)]).toEqual([at(...first), at(...last)]);
  });

  it('is none where nothing tells a month', () => {
    expect(choosePeriod({ ...source, ledger: null, uploads: [] })).toEqual([]);
  });
});
