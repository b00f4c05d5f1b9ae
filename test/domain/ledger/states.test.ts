import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { FindOptions, FoundLedgers } from '../../../src/domain/ledger/LedgerState';
import { workbookOf, type Grid } from '../grid';

const ITEMS = ['公路', '小区', '就业', '学校', '医院', '水库', '燃气', '公厕'];

function ledger(name: string, items: readonly string[], more: Partial<Grid> & { title?: string } = {}): Grid {
  const { title = '', ...rest } = more;
  return {
    name,
    values: [
      [title],
      ['项目名称', '责任单位', '任务数', '进度情况'],
      ...items.map((item) => [item, '某局', 10, 5]),
    ],
    ...rest,
  };
}

function find(grids: readonly Grid[], options: FindOptions = {}): Extract<FoundLedgers, { kind: 'found' }> {
  const found = findLedgers(workbookOf(...grids).snapshots, options);
  if (found.kind === 'none') throw new Error('no ledger');
  return found;
}

const names = (found: Extract<FoundLedgers, { kind: 'found' }>): readonly (readonly string[])[] =>
  found.states.map((state) => state.sheetNames);

test('sheets whose items differ are one ledger', () => {
  const found = find([ledger('附件1', ITEMS.slice(0, 5)), ledger('附件2', ITEMS.slice(5))]);
  expect(names(found)).toEqual([['附件1', '附件2']]);
  expect(found.choice).toBe('only');
});

test('exactly half shared is still one ledger, more is two states', () => {
  expect(find([ledger('甲', ITEMS.slice(0, 4)), ledger('乙', ITEMS.slice(2, 6))]).states).toHaveLength(1);
  expect(find([ledger('甲', ITEMS.slice(0, 4)), ledger('乙', ITEMS.slice(1, 5))]).states).toHaveLength(2);
});

test('the same names of other units are other items', () => {
  const other = {
    ...ledger('乙镇', ITEMS),
    values: ledger('乙镇', ITEMS).values.map((row) =>
      row.map((cell) => (cell === '某局' ? '乙镇政府' : cell)),
    ),
  };
  expect(find([ledger('甲镇', ITEMS), other]).states).toHaveLength(1);
});

test('a new target is no new item', () => {
  const other = ledger('10月', ITEMS);
  const changed = {
    ...other,
    values: other.values.map((row) => row.map((cell) => (cell === 10 ? 12 : cell))),
  };
  expect(find([ledger('9月', ITEMS), changed]).states).toHaveLength(2);
});

describe('a sheet a month', () => {
  const months = (active: string): readonly Grid[] =>
    ['8月', '9月', '10月'].map((name) => ledger(name, ITEMS, { active: name === active }));

  test.each(['8月', '9月', '10月'])('the active sheet %s is the one', (active) => {
    const found = find(months(active));
    expect(found.chosen.sheetNames).toEqual([active]);
    expect(found.choice).toBe('active');
  });

  test('else the one remembered', () => {
    const found = find(months('none'), { rememberedSheetIds: ['sheet-1'] });
    expect([found.chosen.sheetNames, found.choice]).toEqual([['8月'], 'remembered']);
  });

  test('else the latest month', () => {
    const found = find(months('none'));
    expect([found.chosen.sheetNames, found.choice]).toEqual([['10月'], 'latest']);
  });

  test('the latest by title where the names tell nothing', () => {
    const found = find([
      ledger('Sheet1', ITEMS, { title: '截至2025年1月' }),
      ledger('Sheet2', ITEMS, { title: '截至2024年12月' }),
    ]);
    expect(found.chosen.sheetNames).toEqual(['Sheet1']);
  });

  test('a copy whose title was not changed is later by its name', () => {
    const title = '截至:2024年9月';
    expect(
      find([ledger('9月', ITEMS, { title }), ledger('10月', ITEMS, { title })]).chosen.sheetNames,
    ).toEqual(['10月']);
  });

  test('an asked sheet wins over all', () => {
    const found = find(months('10月'), { askedSheetId: 'sheet-2', rememberedSheetIds: ['sheet-1'] });
    expect([found.chosen.sheetNames, found.choice]).toEqual([['9月'], 'asked']);
  });

  test('without any month a visible one before a hidden one', () => {
    const found = find([ledger('旧', ITEMS, { hidden: true }), ledger('新', ITEMS)]);
    expect([found.chosen.sheetNames, found.choice]).toEqual([['新'], 'largest']);
  });
});

describe('an active excerpt', () => {
  test("with less than half of the largest one's items does not win", () => {
    const found = find([ledger('台账', ITEMS), ledger('摘录', ITEMS.slice(0, 3), { active: true })]);
    expect([found.chosen.sheetNames, found.choice]).toEqual([['台账'], 'largest']);
  });

  test('with half of them does', () => {
    const found = find([ledger('台账', ITEMS), ledger('摘录', ITEMS.slice(0, 4), { active: true })]);
    expect([found.chosen.sheetNames, found.choice]).toEqual([['摘录'], 'active']);
  });
});

describe('appendices of two months', () => {
  const parts = (month: string, split: number): readonly Grid[] => [
    ledger(`附件1(${month})`, ITEMS.slice(0, split), { title: `1-${month}已完成` }),
    ledger(`附件2(${month})`, ITEMS.slice(split), { title: `1-${month}在75%以上` }),
  ];

  test('are two states of two sheets each', () => {
    expect(names(find([...parts('8月', 3), ...parts('9月', 5)]))).toEqual([
      ['附件1(8月)', '附件2(8月)'],
      ['附件1(9月)', '附件2(9月)'],
    ]);
  });

  test('an active small appendix brings its whole state', () => {
    const grids = [...parts('8月', 1), ...parts('9月', 5)].map((grid) => ({
      ...grid,
      active: grid.name === '附件1(8月)',
    }));
    expect(find(grids).chosen.sheetNames).toEqual(['附件1(8月)', '附件2(8月)']);
  });

  test('and a ledger of all items is a third', () => {
    expect(find([ledger('台账', ITEMS, { title: '截至9月' }), ...parts('9月', 5)]).states).toHaveLength(2);
  });

  test('a sheet of its own items and no month belongs to each state', () => {
    const found = find([ledger('8月', ITEMS), ledger('9月', ITEMS), ledger('其他', ['绿化', '路灯'])]);
    expect(names(found)).toEqual([
      ['8月', '其他'],
      ['9月', '其他'],
    ]);
  });
});
