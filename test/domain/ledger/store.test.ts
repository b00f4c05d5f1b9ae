import type { CellValue } from '../../../src/domain/sheet/CellValue';
import { decodeStore, encodeStore } from '../../../src/domain/ledger/encodeStore';
import type { StoredLedger } from '../../../src/domain/ledger/StoredLedger';
import type { Grid } from '../grid';
import { runLedger, type RunResult } from './runLedger';

type Row = readonly [name: string, unit: string, task: CellValue, progress: CellValue, ratio: CellValue];

interface Month {
  readonly name?: string;
  readonly title?: string;
  readonly rows: readonly Row[];
  readonly active?: boolean;
}

function sheet({ name = '台账', title = '', rows, active = false }: Month): Grid {
  return {
    name,
    active,
    values: [[title], ['项目名称', '责任单位', '任务数', '进度情况', '完成比例'], ...rows],
    formats: Object.fromEntries(rows.map((_, index) => [`E${index + 3}`, '0.0%'])),
  };
}

const run = (month: Month, stored?: StoredLedger): RunResult => runLedger([sheet(month)], stored);

const ratioOf = (result: RunResult, index = 0): string => {
  const cell = result.settled[index]?.cell;
  if (cell?.kind !== 'ratio') return cell?.kind ?? 'no item';
  return `${cell.ratio.toFraction()}${cell.stale ? ' stale' : ''}`;
};
const lastOf = (result: RunResult, index = 0): string | null =>
  result.settled[index]?.lastRatio?.toFraction() ?? null;
const valuesAfter = (month: Month, result: RunResult): Month => ({
  ...month,
  rows: month.rows.map((row, index) => {
    const write = result.writes.find(({ change }) => change.row === index + 2);
    const input = write?.change.after.input;
    return input?.kind === 'number' ? ([row[0], row[1], row[2], row[3], input.value] as const) : row;
  }),
});
const change = (
  month: Month,
  changed: Partial<Record<'task' | 'progress' | 'ratio' | 'unit' | 'name', CellValue>>,
): Month => ({
  ...month,
  rows: month.rows.map(([name, unit, task, progress, ratio], index) =>
    index > 0
      ? [name, unit, task, progress, ratio]
      : [
          String(changed.name ?? name),
          String(changed.unit ?? unit),
          changed.task ?? task,
          changed.progress ?? progress,
          changed.ratio ?? ratio,
        ],
  ),
});

const ROAD: Month = { rows: [['隐患(处)', '交警', 22, '已整改7处', 0.32]] };

describe('reported or stale', () => {
  const first = run(ROAD);

  test('what was never ours is reported', () => {
    expect(ratioOf(first)).toBe('8/25');
    expect(lastOf(first)).toBeNull();
  });

  test('unchanged: still reported', () => {
    expect(ratioOf(run(ROAD, first.store))).toBe('8/25');
  });

  test('the text changed and the ratio did not: stale', () => {
    const next = run(change(ROAD, { progress: '已整改20处' }), first.store);
    expect(ratioOf(next)).toBe('8/25 stale');
    expect(next.settled[0]?.textChanged).toBe(true);
  });

  test.each(['已整改 7 处', '已整改７处', '已整改"7"处'])('%p is no changed text', (progress) => {
    expect(ratioOf(run(change(ROAD, { progress }), first.store))).toBe('8/25');
  });

  test('text and ratio changed: reported', () => {
    expect(ratioOf(run(change(ROAD, { progress: '已整改20处', ratio: 0.9 }), first.store))).toBe('9/10');
  });

  test('a new target is a changed text, not a new item', () => {
    expect(ratioOf(run(change(ROAD, { task: 30 }), first.store))).toBe('8/25 stale');
  });

  test('another unit and target: found by name where one is left on each side', () => {
    expect(ratioOf(run(change(ROAD, { unit: '公安局', task: 30 }), first.store))).toBe('8/25 stale');
  });

  test('another name is another item', () => {
    expect(ratioOf(run(change(ROAD, { name: '事故(起)', progress: '已整改20处' }), first.store))).toBe(
      '8/25',
    );
  });

  test('progress cleared under it: stale, and kept', () => {
    const next = run(change(ROAD, { progress: '' }), first.store);
    expect(ratioOf(next)).toBe('8/25 stale');
    expect(next.writes).toEqual([]);
  });

  test('a stale ratio that stays is still stale in a second run, which stores nothing new', () => {
    const changed = change(ROAD, { progress: '正在整改' });
    const second = run(changed, first.store);
    const third = run(changed, second.store);
    expect(ratioOf(third)).toBe('8/25 stale');
    expect(third.store).toBe(second.store);
  });

  test('已完成 over a stale ratio fills it, over a reported one it does not', () => {
    expect(run(change(ROAD, { progress: '已完成' }), first.store).writes[0]?.after?.toFraction()).toBe('1');
    expect(run(change(ROAD, { progress: '已完成' })).writes).toEqual([]);
  });
});

describe('our own value', () => {
  const month: Month = { rows: [['公路', '交通', 27, 27.904, 1.2]] };
  const first = run(month);
  const after = valuesAfter(month, first);
  const second = run(after, first.store);

  test('over unchanged text gives the ratio reported when it was written', () => {
    expect(first.writes[0]?.after?.toFraction()).toBe('3488/3375');
    expect(ratioOf(second)).toBe('6/5');
  });

  test('a second run writes nothing and stores nothing', () => {
    expect(second.writes).toEqual([]);
    expect(second.store).toBe(first.store);
  });

  test('typed over since is reported', () => {
    expect(ratioOf(run(change(after, { ratio: 1.1 }), first.store))).toBe('11/10');
  });

  test('where none was reported, none is', () => {
    const empty: Month = { rows: [['公路', '交通', 27, 27.904, '']] };
    const filled = run(empty);
    expect(ratioOf(run(valuesAfter(empty, filled), filled.store))).toBe('none');
  });

  test('with the text changed is stale, and the new answer is written', () => {
    const next = run(change(after, { progress: 13.5 }), first.store);
    expect(ratioOf(next)).toMatch(/ stale$/);
    expect(next.writes[0]?.after?.toFraction()).toBe('1/2');
  });
});

describe("last month's ratio", () => {
  const september: Month = { title: '截至2024年9月', rows: [['公路', '交通', 20, 10, 0.5]] };
  const first = run(september);
  const october = { ...change(september, { progress: 15 }), title: '截至2024年10月' };
  const second = run(october, first.store);

  test('is the one stored under an earlier period', () => {
    expect(lastOf(first)).toBeNull();
    expect(lastOf(second)).toBe('1/2');
  });

  test('is not changed by a second run in the same period, even with another text', () => {
    const after = valuesAfter(october, second);
    const third = run(after, second.store);
    expect(lastOf(third)).toBe('1/2');
    const fourth = run(change(after, { progress: 16 }), third.store);
    expect(lastOf(fourth)).toBe('1/2');
  });

  test('without a period is the one before the text last changed; a second run does not change it', () => {
    const plain: Month = { rows: [['公路', '交通', 20, 10, 0.5]] };
    const one = run(plain);
    const two = run(change(plain, { progress: 15 }), one.store);
    expect(lastOf(two)).toBe('1/2');
    const after = valuesAfter(change(plain, { progress: 15 }), two);
    expect(lastOf(run(after, two.store))).toBe('1/2');
  });
});

describe("next month's sheet", () => {
  const september: Month = {
    name: '9月',
    rows: [
      ['公路', '交通', 20, 10, 0.5],
      ['低保', '民政', '全覆盖', '推进中', 0.6],
    ],
  };
  const first = run(september);
  const october: Month = {
    ...september,
    name: '10月',
    active: true,
    rows: [
      ['公路', '交通', 20, 15, 0.5],
      ['低保', '民政', '全覆盖', '推进中', 0.6],
    ],
  };

  test('starts from the latest state', () => {
    const next = runLedger([sheet(september), sheet(october)], first.store);
    expect(next.items.map((item) => item.sheetName)).toEqual(['10月', '10月']);
    expect(ratioOf(next, 0)).toBe('1/2 stale');
    expect(ratioOf(next, 1)).toBe('3/5');
    expect(lastOf(next, 0)).toBe('1/2');
    expect(next.store.sheets.map(({ sheetName }) => sheetName)).toEqual(['9月', '10月']);
  });

  test('does not take from the sheet before the last one', () => {
    const later: Month = {
      ...october,
      rows: [
        ['公路', '交通', 20, 15, 0.75],
        ['低保', '民政', '全覆盖', '推进中', 0.7],
      ],
    };
    const second = runLedger([sheet(september), sheet(later)], first.store);
    const november: Month = {
      ...later,
      name: '11月',
      rows: [
        ['公路', '交通', 20, 18, 0.75],
        ['低保', '民政', '全覆盖', '过半', 0.7],
      ],
    };
    const third = runLedger(
      [sheet({ ...september, active: false }), sheet({ ...later, active: false }), sheet(november)],
      second.store,
    );
    expect([ratioOf(third, 0), ratioOf(third, 1)]).toEqual(['3/4 stale', '7/10 stale']);
  });

  test('an item that moved to another sheet of the same state is found there', () => {
    const parts = (one: readonly Row[], two: readonly Row[]): readonly Grid[] => [
      sheet({ name: '附件1', rows: one }),
      sheet({ name: '附件2', rows: two }),
    ];
    const before = runLedger(
      parts(
        [['甲', '局', '全', '过半', 1]],
        [
          ['乙', '局', '全', '过半', 0.8],
          ['丙', '局', '全', '过半', 0.8],
        ],
      ),
    );
    const after = runLedger(
      parts(
        [
          ['甲', '局', '全', '过半', 1],
          ['乙', '局', '全', '收尾', 0.8],
        ],
        [['丙', '局', '全', '过半', 0.8]],
      ),
      before.store,
    );
    expect(ratioOf(after, 1)).toBe('4/5 stale');
    expect(ratioOf(after, 2)).toBe('4/5');
  });
});

test('rows that moved are found; doubles by their order; a third of the same name only where one is left', () => {
  const rows: readonly Row[] = [
    ['甲', '局', '全', '一', 0.1],
    ['乙', '局', '全', '二', 0.2],
    ['甲', '局', '全', '三', 0.3],
  ];
  const first = run({ rows });
  const moved: readonly Row[] = [
    ['乙', '局', '全', '二改', 0.2],
    ['甲', '局', '全', '一', 0.1],
    ['甲', '局', '全', '三改', 0.3],
    ['新', '局', '全', '四', 0.4],
  ];
  const next = run({ rows: moved }, first.store);
  expect(moved.map((_, index) => ratioOf(next, index))).toEqual(['1/5 stale', '1/10', '3/10 stale', '2/5']);
});

test('text that is no ratio is kept and never stale', () => {
  const month: Month = { rows: [['甲', '局', '全', '过半', '约75%']] };
  const first = run(month);
  expect(ratioOf(first)).toBe('unreadable');
  expect(ratioOf(run(change(month, { progress: '收尾' }), first.store))).toBe('unreadable');
});

test('the store comes back from its lines, in about sixty characters an item', () => {
  const month: Month = {
    title: '截至2024年9月',
    rows: [
      ['公路', '交通', 27, 27.904, 1.2],
      ['甲', '局', '全', '过半', '约75%'],
      ['乙', '局', '全', '过半', ''],
    ],
  };
  const { store } = run(month, run({ ...month, title: '截至2024年8月' }).store);
  const lines = encodeStore(store);
  expect(decodeStore(lines)).toEqual(store);
  expect(decodeStore([])).toEqual({ sheets: [] });
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(90);
});

test('twenty thousand items are matched without comparing each with each', () => {
  const rows: readonly Row[] = Array.from({ length: 20_000 }, (_, index) => [
    `项目${index % 12_000}`,
    `局${index % 16}`,
    index % 7,
    '推进中',
    0.5,
  ]);
  const first = run({ rows });
  const next = run(
    {
      rows: rows.map(([name, unit, task, , ratio], index) => [
        name,
        unit,
        task,
        index % 2 === 0 ? '收尾' : '推进中',
        ratio,
      ]),
    },
    first.store,
  );
  expect(next.settled.filter(({ textChanged }) => textChanged)).toHaveLength(10_000);
});
