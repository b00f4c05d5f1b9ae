import { decodeDecisions, encodeDecisions } from '../../../src/domain/decisions/encodeDecisions';
import { decidableItems } from '../../../src/domain/decisions/matchDecisions';
import { recallDecisions } from '../../../src/domain/decisions/recallDecisions';
import type { StoredDecision } from '../../../src/domain/decisions/StoredDecision';
import { updateDecisions } from '../../../src/domain/decisions/updateDecisions';
import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { Item } from '../../../src/domain/ledger/Item';
import type { LedgerState } from '../../../src/domain/ledger/LedgerState';
import { readItems } from '../../../src/domain/ledger/readItems';
import type { StoredLedger } from '../../../src/domain/ledger/StoredLedger';
import { workbookOf, type Grid } from '../grid';

const HEADER = ['项目名称', '责任单位', '目标任务', '完成情况', '完成率'];
const GREEN = ['义务植树', '林业局', '60万株', '正在施工', 0.5];
const PARK = ['口袋公园', '城管局', '8个', '正在施工', 0.6];
const TWIN = ['小区改造', '住建局', '3个', '正在施工', 0.7];

interface Read {
  readonly state: LedgerState;
  readonly items: readonly Item[];
}

function read(rows: Grid['values'], name = '9月'): Read {
  const { snapshots, details } = workbookOf({ name, values: [HEADER, ...rows], active: true });
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger');
  return { state: found.chosen, items: readItems({ state: found.chosen, snapshots, details }).items };
}

/** A decision as taken about the item in that row (from 0 below the header). */
function decided({ items }: Read, row: number): StoredDecision {
  const found = decidableItems(items)[row];
  if (found === undefined) throw new Error('no such row');
  const { name, unit, task, fingerprint, twin, item } = found;
  const prior = { fingerprint, left: '0.5@1', reported: '0.5@1' };
  const { sheetId, sheetName } = item;
  const said = { kind: 'keep', ratio: '1/2', note: '' } as const;
  return { sheetId, sheetName, name, unit, task, fingerprint, twin, ...said, prior };
}

function rowsDecided(now: Read, decisions: readonly StoredDecision[], ledger: StoredLedger = { sheets: [] }) {
  const found = recallDecisions({ ...now, ledger, decisions });
  return now.items.flatMap((item, index) => (found.has(item.key) ? [index] : []));
}

const september = read([GREEN, PARK, TWIN, TWIN]);

describe('a decision is found with its item', () => {
  it.each<[string, Grid['values'], number, readonly number[]]>([
    ['where nothing moved', [GREEN, PARK, TWIN, TWIN], 1, [1]],
    ['after sorting', [TWIN, PARK, TWIN, GREEN], 0, [3]],
    ['after rows were inserted', [TWIN, GREEN, PARK], 1, [2]],
    ['after its unit was renamed', [GREEN, ['口袋公园', '城市管理局', '8个', '正在施工', 0.6]], 1, [1]],
    [
      'with a changed text too: it will be told as lapsed',
      [['义务植树', '林业局', '60万株', '52万株', 0.5]],
      0,
      [0],
    ],
    ['the second of two equal rows', [GREEN, TWIN, TWIN], 3, [2]],
    ['unless its row is gone', [PARK, TWIN], 0, []],
  ])('%s', (_when, rows, row, expected) => {
    expect(rowsDecided(read(rows), [decided(september, row)])).toEqual(expected);
  });

  it('on next month’s copy, which no run has seen, but not on an older sheet of its own', () => {
    const decision = decided(september, 0);
    const stored = (sheetId: string, sheetName: string, run: number) => {
      return { sheetId, sheetName, run, period: null, items: [] };
    };
    const october = read([GREEN, PARK], '10月');
    expect(rowsDecided(october, [decision], { sheets: [stored('old', '9月', 1)] })).toEqual([0]);
    const seen = { sheets: [stored('old', '9月', 1), stored('sheet-1', '10月', 2)] };
    const elsewhere = { ...decision, sheetId: 'old' };
    expect(rowsDecided(october, [elsewhere], seen)).toEqual([]);
  });
});

describe('the decisions after a run', () => {
  const decision = decided(september, 0);
  const update = (now: Read, outcome: 'stands' | 'text' | null, withdrawn: readonly StoredDecision[] = []) =>
    updateDecisions({
      stored: [decision],
      state: now.state,
      withdrawn: new Set(withdrawn),
      rows: now.items.map((item, index) => ({
        item,
        decision:
          index > 0 || outcome === null
            ? null
            : outcome === 'stands'
              ? { kind: 'stands', stored: decision, replacesFormula: false }
              : { kind: 'lapsed', stored: decision, cause: 'text' },
      })),
    });

  it('are the same where nothing changed, line for line', () => {
    const lines = encodeDecisions([decision]);
    expect(encodeDecisions(update(september, 'stands'))).toEqual(lines);
    expect(decodeDecisions(lines)).toEqual([decision]);
  });

  it('lose what lapsed and what was withdrawn, and keep what waits for its row', () => {
    expect(update(september, 'text')).toEqual([]);
    expect(update(september, null, [decision])).toEqual([]);
    expect(update(read([PARK]), null)).toEqual([decision]);
  });

  it('keep a decision of another sheet that lapsed only here', () => {
    const elsewhere = { ...decision, sheetId: 'old' };
    const { state, items } = read([GREEN], '10月');
    const lapsed = { kind: 'lapsed', stored: elsewhere, cause: 'text' } as const;
    const rows = items.map((item) => ({ item, decision: lapsed }));
    expect(updateDecisions({ stored: [elsewhere], state, withdrawn: new Set(), rows })).toEqual([elsewhere]);
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '{"kind":"keep"}'],
    ['a ratio that is none', encodeDecisions([{ ...decision, ratio: '1/0' }])[0] ?? ''],
    ['an unknown kind', (encodeDecisions([decision])[0] ?? '').replace('"keep"', '"guess"')],
  ])('pass over a line with %s', (_what, line) => {
    expect(decodeDecisions([line, ...encodeDecisions([decision])])).toEqual([decision]);
  });
});
