import {
  buildAppendices,
  buildDynamicsSheet,
  clearUnitFilter,
  filterByUnits,
  readUnitFilter,
  recalculate,
  undo,
  type ClearUnitFilterResult,
  type FilterUnitsResult,
} from '../../src/application';
import { settleUnitNames } from '../../src/application/unitNames/settleUnitNames';
import { createWorkbook, saveWorkbook, type AutoFilter, type Sheet, type Workbook } from '../../src/xlsx';
import { dumpWorkbook } from './dumpWorkbook';
import { openBytes, openLedger, openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
let ledger: OpenLedger;

afterEach(() => {
  ledger.close();
});

type Filtered = Extract<FilterUnitsResult, { readonly kind: 'filtered' }>;
type Cleared = Extract<ClearUnitFilterResult, { readonly kind: 'cleared' }>;

async function filter(units: readonly string[], replace = false): Promise<Filtered> {
  const result = await filterByUnits(ledger.port, { units, replace });
  if (result.kind !== 'filtered') throw new Error(JSON.stringify(result));
  return result;
}

async function clear(): Promise<Cleared> {
  const result = await clearUnitFilter(ledger.port);
  if (result.kind !== 'cleared') throw new Error(JSON.stringify(result));
  return result;
}

const sheetNamed = (name: string): Sheet => {
  const sheet = ledger.workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The texts of a column whose rows are shown, without empty ones. */
function shown(name: string, column: number): readonly string[] {
  const sheet = sheetNamed(name);
  return sheet.cells
    .rowNumbers()
    .filter((row) => !sheet.rows.isHidden(row))
    .map((row) => textOf(sheet.cells.value(row, column)))
    .filter((text) => text !== '');
}

const hidden = (name: string): readonly number[] =>
  sheetNamed(name)
    .rows.numbers()
    .filter((row) => sheetNamed(name).rows.isHidden(row));

const codes = ({
  findings,
}: {
  readonly findings: readonly { readonly code: string }[];
}): readonly string[] => findings.map(({ code }) => code);

type Row = readonly (string | number)[];
const HEADER: Row = ['序号', '项目名称', '牵头单位', '任务数', '进度情况', '完成比例'];
const ROWS: readonly Row[] = [
  [1, '新建公厕', '县城管局', '10座', '完成10座', 1],
  [2, '改造管网', '水利局', '5公里', '完成4公里', 0.8],
  [3, '清扫保洁', '城管局', '10条', '完成5条', 0.5],
  [4, '垃圾分类', '城 管 局', '10个', '完成9个', 0.9],
  [5, '学位', '教育局', '10个', '完成9个', 0.9],
];

function put(sheet: Sheet | undefined, rows: readonly Row[], top = 0, left = 0): void {
  sheet?.cells.set(
    rows.flatMap((line, row) =>
      line.map((value, column) => ({ row: row + top, column: column + left, value })),
    ),
  );
}

function makeLedger(rows: readonly Row[] = [HEADER, ...ROWS]): Workbook {
  const workbook = createWorkbook('台账');
  put(workbook.sheetNamed('台账'), rows);
  return workbook;
}

const AREA = { row: 0, column: 0, rows: 6, columns: 6 };

/** A user's own filter: the ratio's column, and what of it hides which rows. */
function ownFilter(workbook: Workbook, columns: AutoFilter['columns'], hides: readonly number[]): void {
  workbook.sheetNamed('台账')?.setAutoFilter({ area: AREA, columns }, hides);
}

const LOW: AutoFilter['columns'] = [
  {
    column: 5,
    criteria: { kind: 'custom', all: true, criteria: [{ operator: 'lessThan', value: '0.9' }] },
  },
];
const COLOUR: AutoFilter['columns'] = [
  { column: 1, criteria: { kind: 'kept', type: 'colorFilter', xml: '<colorFilter dxfId="0"/>' } },
];

describe('the bulletin’s ledger with all its sheets', () => {
  let saved: Uint8Array;

  beforeAll(async () => {
    const made = await openLedger('ledger-2024-09.xlsx');
    await recalculate(made.port, { now: NOW });
    await buildAppendices(made.port, { now: NOW });
    await buildDynamicsSheet(made.port, { now: NOW });
    saved = saveWorkbook(made.workbook);
    made.close();
  });

  beforeEach(async () => {
    ledger = await openBytes(saved);
  });

  it('shows one unit on every sheet at once, in few round trips, and says what it is', async () => {
    const before = ledger.syncs();
    const { filter: now, conflicts } = await filter(['残联']);
    expect(ledger.syncs() - before).toBeLessThan(20);
    expect(now.units).toEqual(['残联']);
    expect(now.sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['进度台账', '核对清单', '附件1', '附件2', '附件3', '附件4']),
    );
    expect(new Set(now.sheets.map(({ standing }) => standing))).toEqual(new Set(['ours']));
    expect(conflicts).toEqual([]);
    expect(shown('核对清单', 3).slice(1)).toEqual(['残联', '残联', '残联']);
    expect(shown('附件1', 3).slice(1)).toEqual(['残联', '残联', '残联']);
    expect(shown('附件2', 3).slice(1)).toEqual([]);
    expect(sheetNamed('附件2').autoFilter?.columns[0]?.criteria).toMatchObject({ values: ['残联'] });
    expect(await readUnitFilter(ledger.port)).toEqual({ kind: 'read', filter: now });
  });

  it('gives the same workbook back when it is cleared, also in a later session', async () => {
    const filters = () =>
      ledger.workbook.sheets.map((sheet) => [
        ledger.workbook.sheetName(sheet),
        sheet.autoFilter ?? null,
        hidden(ledger.workbook.sheetName(sheet)),
      ]);
    const before = dumpWorkbook(ledger.workbook);
    const standing = filters();
    await filter(['民政局', '残联']);
    expect(dumpWorkbook(ledger.workbook)).not.toEqual(before);
    expect((await clear()).restored).toEqual([]);
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
    await filter(['民政局', '残联']);
    ledger = await ledger.reopen();
    expect(await readUnitFilter(ledger.port)).toMatchObject({ filter: { units: ['民政局', '残联'] } });
    const { restored, findings } = await clear();
    expect([restored, findings]).toEqual([[], []]);
    expect(filters()).toEqual(standing);
    expect(await clearUnitFilter(ledger.port)).toEqual({ kind: 'nothing-filtered' });
    expect(await readUnitFilter(ledger.port)).toEqual({ kind: 'read', filter: null });
  });

  it('writes nothing a second time, and takes other units in place of the first', async () => {
    await filter(['残联']);
    const once = dumpWorkbook(ledger.workbook);
    await filter(['残联']);
    expect(dumpWorkbook(ledger.workbook)).toEqual(once);
    const { filter: now } = await filter(['司法局']);
    expect(now.units).toEqual(['司法局']);
    expect(shown('核对清单', 3).slice(1)).toEqual(['司法局']);
  });

  it('stands through a recalculation and its undo, which write hidden rows like any other', async () => {
    await filter(['残联']);
    const sheet = sheetNamed('进度台账');
    const cell = { row: 3, column: 5 };
    const before = sheet.cells.value(cell.row, cell.column);
    sheet.cells.set([{ ...cell, value: '完成 1 元/月' }]);
    const run = await recalculate(ledger.port, { now: NOW });
    expect(run).toMatchObject({ kind: 'done', written: true });
    expect(shown('核对清单', 3).slice(1)).toEqual(['残联', '残联', '残联']);
    await undo(ledger.port, NOW);
    sheet.cells.set([{ ...cell, value: before ?? '' }]);
    expect(await readUnitFilter(ledger.port)).toMatchObject({
      filter: {
        units: ['残联'],
        sheets: expect.arrayContaining([{ sheet: '核对清单', standing: 'ours' }]) as unknown,
      },
    });
    expect((await clear()).findings).toEqual([]);
    expect(hidden('核对清单')).toEqual([]);
  });
});

describe('names', () => {
  it('that were settled are one: the filter lists every spelling as its cells show it', async () => {
    ledger = await openModel(makeLedger());
    await settleUnitNames(ledger.port, { name: '城管局', others: ['县城管局'], same: true });
    await filter(['城管局']);
    expect(shown('台账', 1)).toEqual(['项目名称', '新建公厕', '清扫保洁', '垃圾分类']);
    expect(sheetNamed('台账').autoFilter).toEqual({
      area: AREA,
      columns: [
        {
          column: 2,
          criteria: { kind: 'values', values: ['县城管局', '城管局', '城 管 局'], blanks: false },
        },
      ],
    });
  });

  it('that are numbers too wide for their column are known by their digits', async () => {
    ledger = await openModel(
      makeLedger([HEADER, [1, '新建公厕', 101, '10座', '完成10座', 1], ...ROWS.slice(1)]),
    );
    const { port } = ledger;
    const narrow: typeof port = {
      ...port,
      readTexts: async (areas, watch) =>
        (await port.readTexts(areas, watch)).map((rows) =>
          rows.map((row) => row.map((text) => (text === '101' ? '###' : text))),
        ),
    };
    expect(await filterByUnits(narrow, { units: ['101'] })).toMatchObject({ kind: 'filtered' });
    expect(shown('台账', 1)).toEqual(['项目名称', '新建公厕']);
  });

  it('that nobody knows are refused with those that there are; nothing is written', async () => {
    ledger = await openModel(makeLedger());
    const before = dumpWorkbook(ledger.workbook);
    expect(await filterByUnits(ledger.port, { units: ['城管局', '住建局'] })).toEqual({
      kind: 'refused',
      finding: {
        code: 'unknown-unit',
        params: { unit: '住建局', available: '县城管局、水利局、城管局、教育局' },
        cell: null,
      },
    });
    for (const units of [[], ['']])
      expect(await filterByUnits(ledger.port, { units })).toMatchObject({
        kind: 'refused',
        finding: { code: 'filter-no-unit' },
      });
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });
});

describe('a filter of the user’s own', () => {
  it('that hides nothing is no conflict, and stands again afterwards', async () => {
    const workbook = makeLedger();
    ownFilter(workbook, [], []);
    ledger = await openModel(workbook);
    const before = dumpWorkbook(workbook);
    expect((await filter(['教育局'])).conflicts).toEqual([]);
    expect(hidden('台账')).toEqual([1, 2, 3, 4]);
    await clear();
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('that hides rows is left alone and told', async () => {
    const workbook = makeLedger();
    ownFilter(workbook, LOW, [1, 4, 5]);
    ledger = await openModel(workbook);
    const before = dumpWorkbook(workbook);
    const { filter: now, conflicts } = await filter(['教育局']);
    expect(now.sheets).toEqual([]);
    expect(conflicts).toEqual([
      {
        sheet: '台账',
        criteria: [{ column: '完成比例', filterOn: 'Custom', shown: ['<0.9'], restorable: true }],
        replaced: false,
      },
    ]);
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('is kept when it may be replaced, through other units too, and put back by clearing', async () => {
    const workbook = makeLedger();
    ownFilter(workbook, LOW, [1, 4, 5]);
    ledger = await openModel(workbook);
    const before = dumpWorkbook(workbook);
    expect((await filter(['教育局'], true)).conflicts).toMatchObject([{ sheet: '台账', replaced: true }]);
    expect(hidden('台账')).toEqual([1, 2, 3, 4]);
    expect((await filter(['水利局'])).conflicts).toEqual([]);
    expect(hidden('台账')).toEqual([1, 3, 4, 5]);
    expect(await clear()).toEqual({ kind: 'cleared', sheets: ['台账'], restored: ['台账'], findings: [] });
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('by colour cannot be put back: said before, and said after', async () => {
    const workbook = makeLedger();
    ownFilter(workbook, [...COLOUR, ...LOW], [1, 4, 5]);
    ledger = await openModel(workbook);
    const { conflicts } = await filter(['教育局']);
    expect(
      conflicts[0]?.criteria.map(({ column, filterOn, restorable }) => [column, filterOn, restorable]),
    ).toEqual([
      ['项目名称', 'CellColor', false],
      ['完成比例', 'Custom', true],
    ]);
    expect(codes(await filter(['教育局'], true))).toEqual(['filter-not-restorable']);
    const cleared = await clear();
    expect(codes(cleared)).toEqual(['filter-not-restored']);
    expect(cleared.restored).toEqual(['台账']);
    expect(hidden('台账')).toEqual([1, 4, 5]);
  });

  it('over the same columns is used as it lies; one elsewhere gives way and comes back', async () => {
    const workbook = makeLedger([
      ...[HEADER, ...ROWS].map((row) => [...row, '备注']),
      ['合计', '', '', '', '', '', ''],
    ]);
    const wide = { row: 0, column: 0, rows: 7, columns: 7 };
    workbook.sheetNamed('台账')?.setAutoFilter({ area: wide, columns: [] });
    ledger = await openModel(workbook);
    await filter(['教育局']);
    expect(sheetNamed('台账').autoFilter?.area).toEqual(wide);
    await clear();
    const elsewhere = { row: 0, column: 3, rows: 6, columns: 2 };
    sheetNamed('台账').setAutoFilter({ area: elsewhere, columns: [] });
    await filter(['教育局']);
    expect(sheetNamed('台账').autoFilter?.area).toEqual({ ...AREA, columns: 7 });
    await clear();
    expect(sheetNamed('台账').autoFilter).toEqual({ area: elsewhere, columns: [] });
  });
});

describe('what somebody did since', () => {
  const criteria = { kind: 'values', values: ['教育局'], blanks: false } as const;

  beforeEach(async () => {
    ledger = await openModel(makeLedger());
    await filter(['教育局']);
  });

  it('adding a column to the filter: told, and only the units’ column is cleared', async () => {
    sheetNamed('台账').setAutoFilter(
      { area: AREA, columns: [{ column: 2, criteria }, ...LOW] },
      [1, 2, 3, 4, 5],
    );
    expect(await readUnitFilter(ledger.port)).toMatchObject({
      filter: { units: ['教育局'], sheets: [{ sheet: '台账', standing: 'changed' }] },
    });
    const cleared = await clear();
    expect([cleared.sheets, codes(cleared)]).toEqual([['台账'], ['filter-changed']]);
    expect(sheetNamed('台账').autoFilter?.columns).toEqual(LOW);
  });

  it('adding a column and filtering again: a conflict that keeps theirs alone', async () => {
    sheetNamed('台账').setAutoFilter(
      { area: AREA, columns: [{ column: 2, criteria }, ...LOW] },
      [1, 2, 3, 4, 5],
    );
    const { conflicts } = await filter(['水利局']);
    expect(conflicts.map((one) => one.criteria.map(({ column }) => column))).toEqual([['完成比例']]);
  });

  it('putting another in its place: left alone, and told', async () => {
    sheetNamed('台账').setAutoFilter({ area: AREA, columns: LOW }, [1, 4, 5]);
    const cleared = await clear();
    expect([cleared.sheets, codes(cleared)]).toEqual([[], ['filter-changed']]);
    expect(sheetNamed('台账').autoFilter?.columns).toEqual(LOW);
  });

  it('taking it away: nothing is filtered any more', async () => {
    sheetNamed('台账').setAutoFilter(undefined);
    expect(await readUnitFilter(ledger.port)).toEqual({ kind: 'read', filter: null });
    expect(await clearUnitFilter(ledger.port)).toEqual({ kind: 'nothing-filtered' });
  });

  it('telling it as a condition, as Excel may: it is ours still', async () => {
    const condition = {
      kind: 'custom',
      all: false,
      criteria: [{ operator: 'equal', value: '教育局' }],
    } as const;
    sheetNamed('台账').setAutoFilter(
      { area: AREA, columns: [{ column: 2, criteria: condition }] },
      [1, 2, 3, 4],
    );
    expect(await readUnitFilter(ledger.port)).toMatchObject({
      filter: { sheets: [{ sheet: '台账', standing: 'ours' }] },
    });
  });

  it('naming the sheet anew: it is found all the same', async () => {
    ledger.workbook.renameSheet(sheetNamed('台账'), '九月');
    expect((await clear()).sheets).toEqual(['九月']);
    expect(hidden('九月')).toEqual([]);
  });

  it('inserting a row: the user’s own filter comes back where its rows are now', async () => {
    await clear();
    ownFilter(ledger.workbook, LOW, [1, 4, 5]);
    await filter(['教育局'], true);
    await ledger.pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').getRange('3:3').insert('Down');
      await context.sync();
    });
    expect((await clear()).restored).toEqual(['台账']);
    expect(sheetNamed('台账').autoFilter).toEqual({ area: { ...AREA, rows: 7 }, columns: LOW });
  });

  it('protecting the sheet: told, and cleared once it is not', async () => {
    sheetNamed('台账').protect();
    expect(codes(await clear())).toEqual(['filter-protected']);
    expect(codes(await filter(['水利局']))).toEqual(['filter-protected']);
    sheetNamed('台账').unprotect();
    expect((await clear()).sheets).toEqual(['台账']);
    expect(hidden('台账')).toEqual([]);
  });
});

describe('sheets', () => {
  it('with merged units are filtered, and told to show only the first row of each', async () => {
    ledger = await openLedger('merged-units.xlsx');
    const before = dumpWorkbook(ledger.workbook);
    const { findings } = await filter(['林业局']);
    expect(findings.map(({ code, params }) => [code, params.count, params.rows])).toEqual([
      ['filter-merged', 2, undefined],
      ['filter-hides-rows', 4, '4、8、9、10'],
    ]);
    expect(shown('进度台账', 2)).toContain('义务植树(万株)');
    expect(shown('进度台账', 2)).not.toContain('森林抚育(亩)');
    await clear();
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });

  it('with an Excel table are filtered by the table’s own filter, which is the user’s until it may be replaced', async () => {
    ledger = await openLedger('table-with-filter.xlsx');
    const before = dumpWorkbook(ledger.workbook);
    const tables = () => sheetNamed('台账').tables.all.map(({ filter: own }) => own);
    const standing = tables();
    expect((await filter(['商务局'])).conflicts).toEqual([
      {
        sheet: '台账',
        criteria: [
          { column: '责任单位', filterOn: 'Values', shown: ['林业局', '城市管理局'], restorable: true },
        ],
        replaced: false,
      },
    ]);
    expect([tables(), dumpWorkbook(ledger.workbook)]).toEqual([standing, before]);
    await filter(['商务局'], true);
    expect(shown('台账', 3)).toEqual(['责任单位', '商务局']);
    expect(sheetNamed('台账').autoFilter).toBeUndefined();
    ledger = await ledger.reopen();
    expect((await clear()).restored).toEqual(['台账']);
    expect([tables(), hidden('台账')]).toEqual([standing, [3, 4, 6, 7, 8]]);
  });

  it('of the three-sheet bulletin are all filtered, its grid too; repeated headers are named', async () => {
    ledger = await openLedger('bulletin-2024-09.xlsx');
    const before = dumpWorkbook(ledger.workbook);
    const { filter: now, findings } = await filter(['民政局']);
    expect(now.sheets.map(({ sheet }) => sheet)).toEqual(['附件1', '附件2', '附件3', '附件4']);
    expect(findings.filter(({ code }) => code === 'filter-hides-rows').length).toBeGreaterThan(0);
    expect(findings.find(({ code }) => code === 'filter-hides-rows')?.params.rows).toMatch(/^9、/);
    expect(shown('附件2', 4)).toEqual(['牵头单位', '民政局']);
    expect(shown('附件3', 3)).toEqual(['牵头单位']);
    await clear();
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });

  it('of other months are filtered with the ledger', async () => {
    ledger = await openLedger('sheet-a-month.xlsx');
    const { filter: now } = await filter(['教育局']);
    expect(now.sheets.map(({ sheet }) => sheet)).toEqual(['7月', '8月', '9月']);
    expect(shown('7月', 3)).toEqual(['责任单位', '教育局']);
  });

  it('with two tables below each other and units in one column are one filter; the second header hides', async () => {
    ledger = await openModel(makeLedger([HEADER, ...ROWS.slice(0, 3), [], HEADER, ...ROWS.slice(3)]));
    const { findings } = await filter(['教育局']);
    expect(hidden('台账')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(findings.map(({ code, params }) => [code, params.rows])).toEqual([['filter-hides-rows', '6']]);
  });

  it('with tables side by side are filtered by the longest', async () => {
    const workbook = makeLedger();
    put(
      workbook.sheetNamed('台账'),
      [
        ['考核项目', '主要责任单位', '3月', '4月'],
        ['公厕', '城管局', '√', '√'],
      ],
      1,
      8,
    );
    ledger = await openModel(workbook);
    const { findings } = await filter(['教育局']);
    expect(findings.map(({ code, params }) => [code, params.row])).toEqual([['filter-one-table', 2]]);
    expect(hidden('台账')).toEqual([1, 2, 3, 4]);
  });

  it('that are hidden stay as they are', async () => {
    ledger = await openLedger('sheet-a-month.xlsx');
    ledger.workbook.setVisibility(sheetNamed('7月'), 'hidden');
    expect((await filter(['教育局'])).filter.sheets.map(({ sheet }) => sheet)).toEqual(['8月', '9月']);
  });

  it('give back the rows that somebody had hidden by hand', async () => {
    ledger = await openLedger('hidden-rows-and-columns.xlsx');
    const before = dumpWorkbook(ledger.workbook);
    const name = ledger.workbook.sheetName(ledger.workbook.sheets[0] ?? sheetNamed('台账'));
    const rows = hidden(name);
    expect(rows.length).toBeGreaterThan(0);
    const units = shown(name, 3).filter((text) => text.endsWith('局'));
    await filter([units[0] ?? '']);
    await clear();
    expect(hidden(name)).toEqual(rows);
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });
});

describe('every layout', () => {
  it.each([
    'dates-1904',
    'formula-ratio',
    'merged-ratio',
    'own-red-rule',
    'percent-column',
    'percent-header',
    'pivot-table',
    'protected-structure',
    'reordered-columns',
    'two-header-rows',
  ])('%s: filtering and clearing gives the same workbook back', async (fixture) => {
    ledger = await openLedger(`${fixture}.xlsx`);
    const before = dumpWorkbook(ledger.workbook);
    const none = await filterByUnits(ledger.port, { units: ['没有的单位'] });
    if (none.kind !== 'refused') throw new Error(none.kind);
    const [unit = ''] = String(none.finding.params.available).split('、');
    const { filter: now } = await filter([unit]);
    expect(now.sheets.length).toBeGreaterThan(0);
    expect(now.sheets.every(({ standing }) => standing === 'ours')).toBe(true);
    await clear();
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });
});

it('tells what was looked for where there is no ledger', async () => {
  ledger = await openLedger('no-ledger.xlsx');
  expect(await filterByUnits(ledger.port, { units: ['教育局'] })).toMatchObject({ kind: 'no-ledger' });
});
