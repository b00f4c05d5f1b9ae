import bulletin from '../../fixtures/domain/grids/bulletin-2024-09.json';
import ledger from '../../fixtures/domain/grids/ledger-2024-09.json';
import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { ItemsRead } from '../../../src/domain/ledger/Item';
import type { LedgerState } from '../../../src/domain/ledger/LedgerState';
import { readItems } from '../../../src/domain/ledger/readItems';
import { workbookOf, type Grid } from '../grid';

function read(sheets: readonly unknown[]): { state: LedgerState; states: number; read: ItemsRead } {
  const { snapshots, details } = workbookOf(...(sheets as readonly Grid[]));
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger found');
  return {
    state: found.chosen,
    states: found.states.length,
    read: readItems({ state: found.chosen, snapshots, details }),
  };
}

describe('the ledger of September 2024', () => {
  const { state, states, read: items } = read(ledger.sheets);

  test('is one sheet; upload log and roster are none', () => {
    expect(states).toBe(1);
    expect(state.sheetNames).toEqual(['进度台账']);
    expect(state.period).toEqual({ year: 2024, month: 9 });
  });

  test('has its columns where its header says', () => {
    expect(state.blocks).toHaveLength(1);
    expect(state.blocks[0]?.columns).toEqual({
      number: 0,
      category: 1,
      name: [2],
      unit: 3,
      task: 4,
      progress: 5,
      ratio: 6,
      acceptance: 7,
      remark: 8,
      unitOfMeasure: null,
    });
  });

  test('has 45 items of 16 units, none twice, none without a unit', () => {
    expect(items.items).toHaveLength(45);
    expect(new Set(items.items.map((item) => item.unit)).size).toBe(16);
    expect(new Set(items.items.map((item) => item.key)).size).toBe(45);
    expect(items.findings).toEqual([]);
    expect(items.items.map((item) => item.unit)).not.toContain('');
  });

  test('reads numbers with their exact digits', () => {
    const road = items.items.find((item) => item.name === '农村公路提质改造(公里)');
    expect(road?.progress).toEqual({ kind: 'number', digits: '27.904', percent: false });
    expect(road?.unit).toBe('交通运输局');
  });
});

describe('the bulletin of September 2024', () => {
  const { state, states, read: items } = read(bulletin.sheets);
  const ledgerItems = read(ledger.sheets).read.items;

  test('is one ledger on three sheets; the grid of months is none', () => {
    expect(states).toBe(1);
    expect(state.sheetNames).toEqual(['附件1', '附件2', '附件3']);
    expect(state.period?.month).toBe(9);
  });

  test('has the name over two columns in 附件2', () => {
    expect(state.blocks.map((block) => block.columns.name)).toEqual([[2], [2, 3], [2]]);
    expect(state.blocks[1]?.columns).toMatchObject({ unit: 4, task: 5, progress: 6, ratio: 7 });
  });

  test('has 25, 19 and 1 items, repeated page headers left out', () => {
    const counts = state.sheetIds.map((id) => items.items.filter((item) => item.sheetId === id).length);
    expect(counts).toEqual([25, 19, 1]);
    expect(items.findings).toEqual([]);
  });

  test('has the very items of the ledger: name, unit and task', () => {
    const keys = (list: typeof ledgerItems): readonly string[] => list.map((item) => item.key).sort();
    expect(keys(items.items)).toEqual(keys(ledgerItems));
  });

  test('merged progress holds for every row of the merge', () => {
    const platform = items.items.find((item) => item.name.includes('免提交率'));
    expect(platform?.progress).toEqual({ kind: 'text', text: '进度数据取自省重点民生实事项目信息管理平台' });
  });
});
