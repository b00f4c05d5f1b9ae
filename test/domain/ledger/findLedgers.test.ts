import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { ColumnMap } from '../../../src/domain/ledger/ColumnRole';
import type { CellValue } from '../../../src/domain/sheet/CellValue';
import { workbookOf, type Grid } from '../grid';

type Rows = readonly (readonly CellValue[])[];

const ROW: readonly CellValue[] = ['农村公路(公里)', '交通局', 27, 27.9, 1.03];

function sheet(values: Rows, name = '台账'): Grid {
  return { name, values };
}

function columnsOf(values: Rows): Partial<ColumnMap> | null {
  const found = findLedgers(workbookOf(sheet(values)).snapshots);
  return found.kind === 'none' ? null : (found.chosen.blocks[0]?.columns ?? null);
}

describe('the header', () => {
  test.each<[string, Rows, Partial<ColumnMap>]>([
    [
      'first row, plain order',
      [['项目名称', '责任单位', '任务数', '进度情况', '完成比例'], ROW],
      { name: [0], unit: 1, task: 2, progress: 3, ratio: 4 },
    ],
    [
      'another order',
      [
        ['完成率', '完成情况', '目标值', '承办单位', '指标名称'],
        [1.03, 27.9, 27, '交通局', '公路'],
      ],
      { name: [4], unit: 3, task: 2, progress: 1, ratio: 0 },
    ],
    [
      'title rows above, not from column A',
      [['', '台账'], ['', '截至9月'], [], ['', '项目名称', '任务数', '进度情况'], ['', '公路', 27, 27.9]],
      { name: [1], task: 2, progress: 3, ratio: null, unit: null },
    ],
    [
      'spaces and line breaks in the words',
      [
        ['项目\n名称', '任 务 数', '进度　情况', '完成\n比例'],
        ['公路', 27, 27.9, 1.03],
      ],
      { name: [0], task: 1, progress: 2, ratio: 3 },
    ],
    [
      'bracketed suffixes',
      [
        ['项目名称', '任务数(年度)', '进度情况(截至9月底)', '完成比例(%)'],
        ['公路', 27, 27.9, 103],
      ],
      { name: [0], task: 1, progress: 2, ratio: 3 },
    ],
    [
      'an exact word wins over a suffixed one',
      [
        ['项目名称', '完成比例(上月)', '完成比例', '任务数', '进度情况'],
        ['公路', 1, 1.03, 27, 27.9],
      ],
      { ratio: 2 },
    ],
    [
      'a longer header is another column',
      [
        ['项目名称', '任务数', '累计完成投资(万元)', '完成情况'],
        ['公路', 27, 500, 27.9],
      ],
      { progress: 3 },
    ],
    [
      '累计 before the narrative',
      [
        ['项目名称', '任务数', '完成情况', '累计完成'],
        ['公路', 27, '正在铺油', 27.9],
      ],
      { progress: 3 },
    ],
    [
      'all roles',
      [
        ['序号', '类别', '项目名称', '计量单位', '任务数', '完成数', '完成率', '验收率', '责任单位', '备注'],
        [1, '省', '公路', '公里', 27, 27.9, 1.03, '', '交通局', ''],
      ],
      {
        number: 0,
        category: 1,
        name: [2],
        unitOfMeasure: 3,
        task: 4,
        progress: 5,
        ratio: 6,
        acceptance: 7,
        unit: 8,
        remark: 9,
      },
    ],
  ])('%s', (_, values, expected) => {
    expect(columnsOf(values)).toMatchObject(expected);
  });
});

describe('two header rows', () => {
  test('the sub-heading decides: 数量 for the task, 累计 before 本月 for the progress', () => {
    const values: Rows = [
      ['序号', '项目名称', '年度目标', '', '完成情况', '', '', '责任单位'],
      ['', '', '数量', '总投资', '本月', '累计', '完成率', ''],
      [1, '公路', 27, 500, 3, 27.9, 1.03, '交通局'],
    ];
    expect(columnsOf(values)).toMatchObject({ name: [1], task: 2, progress: 5, ratio: 6, unit: 7 });
  });

  test('names under a group of their own', () => {
    const values: Rows = [
      ['项目基本情况', '', '', '完成情况', ''],
      ['项目名称', '责任单位', '任务数', '累计', '完成率'],
      ['公路', '交通局', 27, 27.9, 1.03],
    ];
    expect(columnsOf(values)).toMatchObject({ name: [0], unit: 1, task: 2, progress: 3, ratio: 4 });
  });

  test('本月 alone is no progress', () => {
    expect(
      columnsOf([
        ['项目名称', '任务数', '完成情况', ''],
        ['', '', '本月', '当月完成'],
        ['公路', 27, 3, 3],
      ]),
    ).toBeNull();
  });

  test('a first row of data is no second header row', () => {
    const found = findLedgers(
      workbookOf(
        sheet([
          ['项目名称', '任务数', '进度情况', '备注'],
          ['公路', 27, '已完成', '说明'],
          ['小区', 2, 2, ''],
        ]),
      ).snapshots,
    );
    expect(found.kind === 'found' && found.chosen.itemCount).toBe(2);
  });
});

describe('words that may be either', () => {
  const head = (word: string): readonly CellValue[] => ['项目名称', '任务数', word];
  test.each<[string, Rows, Partial<ColumnMap> | null]>([
    [
      '进度 with a ratio column is the progress',
      [
        [...head('进度'), '完成率'],
        ['公路', 27, 27.9, 1.03],
      ],
      { progress: 2, ratio: 3 },
    ],
    [
      '进度 with a progress column is the ratio',
      [
        [...head('进度'), '完成情况'],
        ['公路', 27, '75%', 27.9],
      ],
      { progress: 3, ratio: 2 },
    ],
    [
      '进度 with a progress column, but full of sentences, is none',
      [
        [...head('进度'), '完成情况'],
        ['公路', 27, '正在铺油', 27.9],
      ],
      { progress: 3, ratio: null },
    ],
    [
      '进度 alone with amounts is the progress',
      [head('进度'), ['公路', 27, 27.9], ['小区', 700, 755]],
      { progress: 2, ratio: null },
    ],
    [
      '进度 alone with sentences is the progress',
      [head('进度'), ['公路', 27, '已完成27公里']],
      { progress: 2, ratio: null },
    ],
    [
      '进度 alone with ratios is the ratio, and no progress is left',
      [head('进度'), ['公路', 27, '75%'], ['小区', 2, 0.5]],
      null,
    ],
    [
      '单位 of offices is the unit',
      [
        [...head('完成数'), '单位'],
        ['公路', 27, 27.9, '交通局'],
      ],
      { unit: 3, unitOfMeasure: null },
    ],
    [
      '单位 of measures is the unit of measure',
      [
        [...head('完成数'), '单位'],
        ['公路', 27, 27.9, '公里'],
        ['就业', 5, 5, '万人'],
      ],
      { unit: null, unitOfMeasure: 3 },
    ],
    [
      '单位 twice',
      [
        ['单位', ...head('完成数'), '单位'],
        ['交通局', '公路', 27, 27.9, '元/人/月'],
      ],
      { unit: 0, unitOfMeasure: 4 },
    ],
  ])('%s', (_, values, expected) => {
    const columns = columnsOf(values);
    const keys = Object.keys(expected ?? {}) as (keyof ColumnMap)[];
    const told = columns === null ? null : Object.fromEntries(keys.map((key) => [key, columns[key]]));
    expect(told).toEqual(expected);
  });
});

describe('blocks', () => {
  const head: readonly CellValue[] = ['项目名称', '任务数', '进度情况'];

  test('a repeated page header belongs to its block', () => {
    const found = findLedgers(
      workbookOf(sheet([head, ['甲', 1, 1], ['项目 名称', '任务数', '进度情况'], ['乙', 1, 1]])).snapshots,
    );
    if (found.kind === 'none') throw new Error('no ledger');
    expect(found.chosen.blocks).toHaveLength(1);
    expect(found.chosen.blocks[0]).toMatchObject({ headerRows: [0, 2], firstRow: 1, lastRow: 3 });
  });

  test('other columns begin another block of the same ledger', () => {
    const found = findLedgers(
      workbookOf(sheet([head, ['甲', 1, 1], ['', '', ''], ['任务数', '项目名称', '完成数'], [1, '乙', 1]]))
        .snapshots,
    );
    if (found.kind === 'none') throw new Error('no ledger');
    expect(found.chosen.blocks.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [1, 2],
      [4, 4],
    ]);
    expect(found.chosen.itemCount).toBe(2);
  });

  test('two tables side by side are two blocks', () => {
    const found = findLedgers(
      workbookOf(
        sheet([
          [...head, '', ...head],
          ['甲', 1, 1, '', '乙', 2, 2],
        ]),
      ).snapshots,
    );
    if (found.kind === 'none') throw new Error('no ledger');
    expect(found.chosen.blocks.map(({ columns }) => columns.name)).toEqual([[0], [4]]);
  });

  test('another table below ends the block', () => {
    const found = findLedgers(
      workbookOf(
        sheet([
          head,
          ['甲', 1, 1],
          ['序号', '主要责任单位', '考核项目', '3月份'],
          [1, '人社局', '就业', '√'],
        ]),
      ).snapshots,
    );
    if (found.kind === 'none') throw new Error('no ledger');
    expect(found.chosen.blocks[0]?.lastRow).toBe(1);
  });
});

describe('what is no ledger', () => {
  test.each<[string, Rows]>([
    [
      'an upload log',
      [
        ['上传日期', '责任单位', '考核项目', '动态类型', '标题'],
        [45352, '残联', '改造', '典型案例', '三月'],
      ],
    ],
    [
      'a roster',
      [
        ['序号', '主要责任单位', '考核项目'],
        [1, '人社局', '就业'],
      ],
    ],
    [
      'a grid of months',
      [
        ['序号', '主要责任单位', '考核项目', '3月份', '4月份'],
        [1, '人社局', '就业', '√', '√'],
      ],
    ],
    [
      'an acceptance list',
      [
        ['项目名称', '责任单位', '任务数', '验收率', '验收情况'],
        ['公路', '交通局', 27, '95%', '已验收'],
      ],
    ],
    ['a header without rows', [['项目名称', '任务数', '进度情况']]],
    ['words inside sentences', [['说明:项目名称、任务数、进度情况三栏必填', '', '']]],
    ['an empty sheet', []],
  ])('%s', (_, values) => {
    expect(findLedgers(workbookOf(sheet(values)).snapshots).kind).toBe('none');
  });

  test('a sheet that the add-in made', () => {
    const { snapshots } = workbookOf(
      sheet(
        [
          ['项目名称', '任务数', '进度情况'],
          ['甲', 1, 1],
        ],
        '核对清单',
      ),
    );
    expect(findLedgers(snapshots, { madeSheetIds: ['sheet-1'] }).kind).toBe('none');
  });

  test('what was nearly found is told with its place', () => {
    const found = findLedgers(
      workbookOf(sheet([['台账'], ['项目名称', '任务数', '本月完成数', '责任单位'], ['甲', 1, 1, '乙局']]))
        .snapshots,
    );
    expect(found).toEqual({
      kind: 'none',
      near: [
        {
          sheetId: 'sheet-1',
          sheetName: '台账',
          row: 1,
          missing: ['progress'],
          found: [
            { role: 'name', label: '项目名称', column: 0 },
            { role: 'task', label: '任务数', column: 1 },
            { role: 'unit', label: '责任单位', column: 3 },
          ],
        },
      ],
    });
  });

  test('a roster is not even nearly one', () => {
    expect(
      findLedgers(
        workbookOf(
          sheet([
            ['序号', '主要责任单位', '考核项目'],
            [1, '人社局', '就业'],
          ]),
        ).snapshots,
      ),
    ).toEqual({ kind: 'none', near: [] });
  });
});

describe('a correction', () => {
  test('moves a column', () => {
    const { snapshots } = workbookOf(
      sheet([
        ['项目名称', '任务数', '完成情况', '累计'],
        ['甲', 1, '开工', 1],
      ]),
    );
    const found = findLedgers(snapshots, { corrections: [{ sheetId: 'sheet-1', columns: { progress: 3 } }] });
    expect(found.kind === 'found' && found.chosen.blocks[0]?.columns).toMatchObject({
      name: [0],
      task: 1,
      progress: 3,
    });
  });

  test('takes a column away', () => {
    const { snapshots } = workbookOf(
      sheet([
        ['项目名称', '任务数', '完成情况', '完成率'],
        ['甲', 1, 1, 1],
      ]),
    );
    const found = findLedgers(snapshots, { corrections: [{ sheetId: 'sheet-1', columns: { ratio: null } }] });
    expect(found.kind === 'found' && found.chosen.blocks[0]?.columns.ratio).toBeNull();
  });

  test('makes a ledger where no header was recognised', () => {
    const { snapshots } = workbookOf(
      sheet([
        ['工作', '要求', '干到哪了'],
        ['甲', 1, 1],
      ]),
    );
    const corrections = [{ sheetId: 'sheet-1', headerRow: 0, columns: { name: [0], task: 1, progress: 2 } }];
    const found = findLedgers(snapshots, { corrections });
    expect(found.kind === 'found' && found.chosen.itemCount).toBe(1);
  });
});
