import {
  readUnits,
  recalculate,
  type UnitReading,
  type Units,
  type WorkbookPort,
} from '../../src/application';
import { settleUnitNames } from '../../src/application/unitNames/settleUnitNames';
import { createWorkbook, type Workbook } from '../../src/xlsx';
import bulletin from '../fixtures/domain/bulletin-2024-09.json';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LIT = { settings: { lights: { kind: 'on', points: 10 } } } as const;

let ledger: OpenLedger;

afterEach(() => {
  ledger.close();
});

async function read(port: WorkbookPort, options: Parameters<typeof readUnits>[1] = {}): Promise<Units> {
  const result = await readUnits(port, options);
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  return result.units;
}

const HEADER = ['项目名称', '牵头单位', '任务数', '进度情况', '完成比例', '验收率'];
type Row = readonly (string | number)[];

function makeLedger(rows: readonly Row[], header: Row = HEADER): Workbook {
  const workbook = createWorkbook('台账');
  const cells = [header, ...rows].flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value })),
  );
  workbook.sheetNamed('台账')?.cells.set(cells);
  return workbook;
}

function addSheet(workbook: Workbook, name: string, rows: readonly Row[]): void {
  const sheet = workbook.addSheet(name);
  sheet.cells.set(rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
}

const named = (units: Units, name: string): UnitReading => {
  const unit = units.units.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit;
};

describe('the bulletin’s ledger', () => {
  it('tells its sixteen units in its order, with the items that the bulletin prints for each', async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    await recalculate(ledger.port, { now: NOW });
    const before = dumpWorkbook(ledger.workbook);
    const { units, findings } = await read(ledger.port);
    const printed = (unit: string, appendix: number): number =>
      bulletin.items.filter((item) => item.unit === unit && item.appendix === appendix).length;
    expect(units.map(({ name }) => name)).toEqual([...new Set(bulletin.items.map(({ unit }) => unit))]);
    expect(units.map(({ bands }) => [bands.completed, bands['on-schedule'], bands.behind])).toEqual(
      units.map(({ name }) => [printed(name, 1), printed(name, 2), printed(name, 3)]),
    );
    expect(units.flatMap(({ items }) => items)).toHaveLength(45);
    expect(findings).toEqual([]);
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });

  it('tells the projects of each unit and the months in which they published nothing', async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    const { units } = await read(ledger.port);
    for (const { name, dynamics } of units) {
      const rows = bulletin.dynamics.rows.filter((row) => row.unit === name);
      expect(dynamics?.projects.map(({ marked }) => marked) ?? []).toEqual(rows.map(({ marks }) => marks));
      expect(dynamics?.without ?? null).toBe(
        rows.length === 0 ? null : rows.flatMap(({ marks }) => marks).filter((mark) => !mark).length,
      );
    }
    expect(units[6]?.dynamics?.projects[0]?.without).toEqual(
      [4, 5, 6, 7].map((month) => ({ year: 2024, month })),
    );
  });

  it('counts by the ratios that stand: before a recalculation one item has none, and the findings say so', async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    const before = ledger.syncs();
    const units = await read(ledger.port);
    const health = named(units, '卫生健康局');
    expect([health.withoutRatio, health.figures['without-ratio'], health.bands.completed]).toEqual([1, 1, 0]);
    expect(named(units, '住建局').review).toBe(1);
    expect(units.findings).toEqual([{ code: 'units-not-recalculated', params: { count: 3 }, cell: null }]);
    expect(ledger.syncs() - before).toBe(5);
  });
});

describe('names', () => {
  const rows: readonly Row[] = [
    ['新建公厕', '县城管局', '10座', '完成10座', 1],
    ['改造管网', '水利局', '5公里', '完成4公里', 0.8],
    ['清扫保洁', '城管局', '10条', '完成5条', 0.5],
    ['垃圾分类', '城 管 局', '10个', '完成9个', 0.9],
    ['无主项目', '', '10个', '完成9个', 0.9],
  ];

  it('that may be one are offered, and differ until a person settles them', async () => {
    ledger = await openModel(makeLedger(rows));
    const units = await read(ledger.port);
    expect(units.units.map(({ name, spellings, items }) => [name, spellings, items.length])).toEqual([
      ['县城管局', ['县城管局'], 1],
      ['水利局', ['水利局'], 1],
      ['城管局', ['城管局', '城 管 局'], 2],
      ['', [], 1],
    ]);
    expect(units.offers).toEqual([{ name: '城管局', others: ['县城管局'] }]);
    expect(units.units[2]?.cell).toEqual({ sheet: '台账', row: 3, column: 1 });
  });

  it('that were settled are one, told under the settled name with every spelling', async () => {
    ledger = await openModel(makeLedger(rows));
    await settleUnitNames(ledger.port, { name: '城管局', others: ['县城管局'], same: true });
    const { units, offers } = await read(ledger.port);
    expect(units.map(({ name, spellings, items }) => [name, spellings, items.length])).toEqual([
      ['城管局', ['县城管局', '城管局', '城 管 局'], 3],
      ['水利局', ['水利局'], 1],
      ['', [], 1],
    ]);
    expect(units[0]?.bands).toEqual({ completed: 1, 'on-schedule': 1, behind: 1 });
    expect(offers).toEqual([]);
  });

  it('of the roster that the ledger does not know are told; a project without one goes by its name', async () => {
    const workbook = makeLedger(rows);
    addSheet(workbook, '名册', [
      ['考核项目', '主要责任单位'],
      ['改造管网', ''],
      ['学校食堂', '教育局'],
      ['公厕', '城管局'],
    ]);
    addSheet(workbook, '上传记录', [
      ['日期', '项目名称', '材料类型'],
      ['2024年3月5日', '公厕', '新闻报道'],
      ['2024年4月5日', '改造管网', '新闻报道'],
    ]);
    ledger = await openModel(workbook);
    const units = await read(ledger.port);
    expect(units.findings.filter(({ code }) => code === 'unit-not-in-ledger')).toEqual([
      { code: 'unit-not-in-ledger', params: { unit: '教育局', count: 1 }, cell: null },
    ]);
    expect(named(units, '水利局').dynamics?.projects.map(({ name, marked }) => [name, marked])).toEqual([
      ['改造管网', [false, true]],
    ]);
    expect(named(units, '城管局').dynamics?.without).toBe(1);
    expect(named(units, '县城管局').dynamics).toBeNull();
  });
});

describe('figures', () => {
  const rows: readonly Row[] = [
    ['一', '甲局', '10个', '完成10个', 1, 0.9],
    ['二', '甲局', '10个', '完成7个', 0.7, 0.5],
    ['三', '甲局', '10个', '完成10个', 1, ''],
    ['四', '甲局', '10个', '完成6个', 0.6, ''],
    ['五', '乙局', '10个', '推进中', '', ''],
  ];

  it('of acceptance: average, lowest, highest, and the items that lag or have none', async () => {
    ledger = await openModel(makeLedger(rows));
    const units = await read(ledger.port);
    const { acceptance, figures } = named(units, '甲局');
    expect(
      [acceptance?.average, acceptance?.lowest, acceptance?.highest].map((one) => one?.toFraction()),
    ).toEqual(['7/10', '1/2', '9/10']);
    expect(acceptance?.read).toBe(2);
    expect(acceptance?.gaps.map(({ name, acceptanceGap }) => [name, acceptanceGap?.kind])).toEqual([
      ['二', 'lags'],
      ['三', 'none'],
    ]);
    expect([figures.acceptance, figures['acceptance-gaps']]).toEqual([0.7, 2]);
    expect(named(units, '乙局').acceptance).toEqual({
      read: 0,
      average: null,
      lowest: null,
      highest: null,
      gaps: [],
    });
  });

  it('are null where the workbook or the office tells none', async () => {
    ledger = await openModel(
      makeLedger(
        rows.map((row) => row.slice(0, 5)),
        HEADER.slice(0, 5),
      ),
    );
    const [first] = (await read(ledger.port)).units;
    expect(first).toMatchObject({ lights: null, acceptance: null, dynamics: null });
    expect(first?.figures).toEqual({
      items: 4,
      completed: 2,
      'on-schedule': 0,
      behind: 2,
      yellow: null,
      red: null,
      'without-ratio': 0,
      review: 0,
      acceptance: null,
      'acceptance-gaps': null,
      'without-dynamics': null,
    });
  });

  it('of lights tell apart what is behind', async () => {
    ledger = await openModel(makeLedger(rows));
    const units = await read(ledger.port, LIT);
    expect(named(units, '甲局').lights).toEqual({ yellow: 1, red: 1 });
    expect(named(units, '乙局').figures).toMatchObject({ yellow: 0, red: 0, 'without-ratio': 1 });
  });
});

describe('merges', () => {
  it('over units and categories are told with their place', async () => {
    ledger = await openLedger('merged-units.xlsx');
    const { units, merged } = await read(ledger.port);
    expect(
      merged.map(({ role, cell, rows, columns, text }) => [role, cell.row, rows, columns, text]),
    ).toEqual([
      ['unit', 4, 2, 1, '林业局'],
      ['unit', 10, 2, 1, '城市管理局'],
      ['category', 4, 2, 1, '县级实事'],
      ['category', 10, 2, 1, '县级实事'],
    ]);
    expect(units.map(({ name, items }) => [name, items.length])).toEqual([
      ['林业局', 2],
      ['生态环境局', 1],
      ['城市管理局', 2],
    ]);
  });

  it('whose covered cells still hold their value are filterable, and not told', async () => {
    ledger = await openLedger('merged-units.xlsx');
    const sheet = ledger.workbook.sheetNamed('进度台账');
    const area = { row: 4, column: 3, rows: 2, columns: 1 };
    sheet?.merges.remove(area);
    sheet?.cells.set([{ row: 5, column: 3, value: '林业局' }]);
    sheet?.merge(area, { keepCovered: true });
    const { merged } = await read(ledger.port);
    expect(merged.filter(({ role }) => role === 'unit').map(({ cell }) => cell.row)).toEqual([10]);
  });
});

it('tells what was looked for where there is no ledger, and an unknown sheet by its name', async () => {
  ledger = await openLedger('no-ledger.xlsx');
  expect(await readUnits(ledger.port, {})).toMatchObject({ kind: 'no-ledger' });
  ledger.close();
  ledger = await openLedger('merged-units.xlsx');
  expect(await readUnits(ledger.port, { sheet: '没有' })).toMatchObject({
    kind: 'refused',
    finding: { code: 'unknown-sheet' },
  });
});

it('ends where it is cancelled', async () => {
  ledger = await openLedger('merged-units.xlsx');
  const stop = new AbortController();
  stop.abort();
  expect(await readUnits(ledger.port, { signal: stop.signal })).toEqual({ kind: 'cancelled' });
});
