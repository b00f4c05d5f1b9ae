import {
  buildAppendices,
  buildDynamicsSheet,
  buildUnitSheets,
  recalculate,
  undo,
  type UnitSheetsOptions,
  type UnitSheetsReport,
  type WorkbookPort,
} from '../../src/application';
import { settleUnitNames } from '../../src/application/unitNames/settleUnitNames';
import { createWorkbook, type Workbook } from '../../src/xlsx';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T02:00:00.000Z';

type Run = UnitSheetsReport & { readonly written: boolean };
type Rows = readonly (readonly (string | number)[])[];

async function run(port: WorkbookPort, options: Partial<UnitSheetsOptions> = {}): Promise<Run> {
  const result = await buildUnitSheets(port, { now: NOW, units: 'all', ...options });
  if (result.kind !== 'done') throw new Error(result.kind);
  return { ...result.unitSheets, written: result.written };
}

/** Texts and numbers of a sheet, row by row, blanks left out. */
function linesOf(workbook: Workbook, name: string): readonly (readonly unknown[])[] {
  const cells = workbook.sheetNamed(name)?.cells;
  const area = cells?.usedArea(true);
  return Array.from({ length: area?.rows ?? 0 }, (_, row) =>
    Array.from({ length: area?.columns ?? 0 }, (_cell, column) => cells?.value(row, column) ?? '').filter(
      (value) => value !== '',
    ),
  );
}

function fill(workbook: Workbook, name: string, rows: Rows): void {
  const sheet = workbook.sheetNamed(name) ?? workbook.addSheet(name);
  sheet.cells.set(rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
}

const HEADER = ['序号', '实事类别', '项目名称', '牵头单位', '任务数', '进度情况', '完成比例', '验收率'];

function makeLedger(rows: Rows, header: readonly string[] = HEADER): Workbook {
  const workbook = createWorkbook('台账');
  fill(workbook, '台账', [['安仁县2024年民生实事(截至2024年9月)'], header, ...rows]);
  return workbook;
}

async function type(ledger: OpenLedger, sheet: string, address: string, text: string): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

const ROWS: Rows = [
  [1, '县实事', '新建公厕(座)', '住建局', 20, 20, 1, 0.85],
  [2, '县实事', '改造学校(所)', '教育局', 10, 5, 0.5, 0.5],
  [3, '县实事', '改造老旧小区(个)', '住建局', 10, 10, 1, ''],
  [4, '县实事', '维修水库(座)', '', 5, 4, 0.8, 0.8],
  [5, '县实事', '建设驿站(个)', '住建局', 8, '正在推进', '', ''],
];

const ROSTER: Rows = [
  ['序号', '主要责任单位', '考核项目'],
  [1, '住建局', '改造老旧小区'],
  [2, '教育局', '改造学校'],
  [3, '园林局', '新建公园'],
];

const LOG: Rows = [
  ['上传日期', '责任单位', '考核项目', '动态类型', '标题'],
  ['2024年7月3日', '住建局', '改造老旧小区', '新闻报道', '一'],
  ['2024年8月3日', '住建局', '改造老旧小区', '工作总结', '二'],
  ['2024年9月3日', '教育局', '改造学校', '工作总结', '三'],
];

function makeWhole(): Workbook {
  const workbook = makeLedger(ROWS);
  fill(workbook, '考核项目名册', ROSTER);
  fill(workbook, '动态上传记录', LOG);
  return workbook;
}

describe('what a unit’s sheet says', () => {
  let ledger: OpenLedger;
  let result: Run;

  beforeAll(async () => {
    ledger = await openModel(makeWhole());
    result = await run(ledger.port);
  });

  afterAll(() => {
    ledger.close();
  });

  it('its items as they stand, what is to be answered beside each, and the months of its projects', () => {
    const lines = linesOf(ledger.workbook, '反馈表-住建局');
    expect(lines.slice(0, 3)).toEqual([
      ['安仁县 1-9 月重点民生实事项目单位反馈表'],
      ['责任单位：住建局'],
      [
        '共 3 项：已完成 2 项，达到进度 0 项，滞后 0 项，无完成比例 1 项；需核对 1 项。验收率需说明 2 项。考核项目 1 个，其中 1 个有未上传动态的月份。',
      ],
    ]);
    expect(lines[3]).toEqual([
      ...['序号', '实事类别', '项目名称', '任务数', '进度情况'],
      ...['完成比例', '验收率', '进度状态', '需反馈的情况', '反馈意见'],
    ]);
    expect(lines[4]).toEqual([
      ...[1, '县实事', '新建公厕(座)', '20', '20', 1, 0.85, '已完成'],
      '完成比例比验收率高 15.0 个百分点。',
    ]);
    expect(lines[5]).toEqual([
      ...[2, '县实事', '改造老旧小区(个)', '10', '10', 1, '已完成', '已完成而没有验收率。'],
    ]);
    expect(lines[6]).toEqual([
      ...[3, '县实事', '建设驿站(个)', '8', '正在推进', '无完成比例'],
      expect.stringMatching(/^没有完成比例，请填报进度。\n需核对：.+/),
    ]);
    expect(lines.slice(7, 9)).toEqual([
      ['考核项目每月动态'],
      [1, '改造老旧小区', '有动态的月份：7月、8月', '未上传动态：9月。'],
    ]);
    expect(lines[9]).toEqual(['其他需要说明的情况：', expect.stringContaining('单位负责人（签字）')]);
  });

  it('what is behind, by how much, marked for paper without colour', () => {
    const lines = linesOf(ledger.workbook, '反馈表-教育局');
    expect(lines[4]).toEqual([
      ...[1, '县实事', '改造学校(所)', '10', '5', 0.5, 0.5, '滞后'],
      '进度滞后：50.0%，低于 75%，相差 25.0 个百分点。',
    ]);
    const sheet = ledger.workbook.sheetNamed('反馈表-教育局');
    expect(sheet?.style(4, 5).numberFormat).toBe('0.0%"▼"');
    expect(sheet?.style(4, 5).font.bold).toBe(true);
  });

  it('its figures, and what is on no sheet', () => {
    expect(result.sheets).toEqual([
      {
        unit: '住建局',
        sheet: '反馈表-住建局',
        figures: {
          items: 3,
          bands: { completed: 2, 'on-schedule': 0, behind: 0 },
          withoutRatio: 1,
          review: 1,
          acceptanceGaps: 2,
          silent: 1,
        },
        pages: 1,
        change: 'made',
      },
      {
        unit: '教育局',
        sheet: '反馈表-教育局',
        figures: {
          items: 1,
          bands: { completed: 0, 'on-schedule': 0, behind: 1 },
          withoutRatio: 0,
          review: 0,
          acceptanceGaps: 0,
          silent: 1,
        },
        pages: 1,
        change: 'made',
      },
    ]);
    expect(result.withoutUnit).toMatchObject([{ name: '维修水库(座)', unit: '', cell: { row: 5 } }]);
    expect(result.findings.map(({ code, params }) => [code, params.unit])).toEqual([
      ['unit-not-in-ledger', '园林局'],
    ]);
  });

  it('is ready for paper', () => {
    const sheet = ledger.workbook.sheetNamed('反馈表-住建局');
    expect(sheet?.page).toMatchObject({
      orientation: 'landscape',
      paper: 9,
      scale: { kind: 'fit', across: 1, down: 0 },
    });
    const footer = JSON.stringify(sheet?.page.headerFooter);
    expect(footer).toContain('第 &P 页 共 &N 页');
    expect(footer).toContain('2024年9月30日');
    const names = ledger.workbook.names.all.filter((name) => name.sheet === sheet?.id);
    expect(names.map(({ name, formula }) => [name, formula])).toEqual(
      expect.arrayContaining([
        ['_xlnm.Print_Titles', "'反馈表-住建局'!$4:$4"],
        ['_xlnm.Print_Area', "'反馈表-住建局'!$A$1:$J$10"],
      ]),
    );
  });
});

describe('the bulletin’s ledger', () => {
  let ledger: OpenLedger;
  let recalculated: unknown;
  let first: Run;
  let syncs: number;

  beforeAll(async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    await recalculate(ledger.port, { now: NOW });
    recalculated = dumpWorkbook(ledger.workbook);
    const before = ledger.syncs();
    first = await run(ledger.port);
    syncs = ledger.syncs() - before;
  });

  afterAll(() => {
    ledger.close();
  });

  it('gives sixteen units, every item on one sheet, with hardly more round trips than for one', () => {
    expect(first.sheets).toHaveLength(16);
    expect(first.sheets.reduce((sum, { figures }) => sum + figures.items, 0)).toBe(45);
    expect(first.sheets.at(-1)).toMatchObject({ unit: '公安局交警大队', figures: { items: 1 } });
    expect(first.findings).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(10);
  });

  it('writes nothing the second time', async () => {
    const changes = ledger.workbook.log.entries.length;
    const again = await run(ledger.port, { now: LATER });
    expect(again.written).toBe(false);
    expect(again.sheets.every(({ change }) => change === 'none')).toBe(true);
    expect(ledger.workbook.log.entries).toHaveLength(changes);
  });

  it('leaves the one ledger to a recalculation, and roster and log to the monthly grid', async () => {
    expect(await recalculate(ledger.port, { now: LATER })).toMatchObject({
      kind: 'done',
      written: false,
      recalculation: { ledger: { sheets: ['进度台账'], others: [] }, figures: { items: 45, units: 16 } },
    });
    const grid = await buildDynamicsSheet(ledger.port, { now: LATER, preview: true });
    expect(grid).toMatchObject({
      kind: 'preview',
      dynamics: {
        sources: { logs: [{ sheet: '动态上传记录' }], roster: '考核项目名册', others: [], grids: [] },
      },
    });
    expect(await buildAppendices(ledger.port, { now: LATER, preview: true })).toMatchObject({
      kind: 'preview',
      appendices: { items: 45 },
    });
  });

  it('is gone after one undo', async () => {
    const undone = await undo(ledger.port);
    expect(undone).toMatchObject({ kind: 'undone', sheetsKept: [] });
    expect(undone.kind === 'undone' && undone.sheetsRemoved).toHaveLength(16);
    expect(dumpWorkbook(ledger.workbook)).toEqual(recalculated);
  });
});

describe('over several runs', () => {
  it('rewrites only what changed, also after saving, and undo brings the former sheet back', async () => {
    let ledger = await openModel(makeWhole());
    await run(ledger.port);
    ledger = await ledger.reopen();
    const before = dumpWorkbook(ledger.workbook, '反馈表-教育局');
    await type(ledger, '台账', 'F4', '10');
    await type(ledger, '台账', 'G4', '1');
    const fresh = await run(ledger.port, { now: LATER });
    expect(fresh.sheets.map(({ unit, change }) => [unit, change])).toEqual([
      ['住建局', 'none'],
      ['教育局', 'rewritten'],
    ]);
    expect(linesOf(ledger.workbook, '反馈表-教育局')[4]?.slice(4)).toEqual([
      ...['10', 1, 0.5, '已完成', '完成比例比验收率高 50.0 个百分点。'],
    ]);
    expect(await undo(ledger.port)).toMatchObject({ sheetsRewritten: ['反馈表-教育局'] });
    expect(dumpWorkbook(ledger.workbook, '反馈表-教育局')).toEqual(before);
    ledger.close();
  });

  it('says which ratios are due on these sheets alone', async () => {
    const ledger = await openModel(makeWhole());
    await type(ledger, '台账', 'F4', '10');
    const due = await run(ledger.port, { units: ['教育局'], preview: false });
    expect(due.notRecalculated).toMatchObject([{ name: '改造学校(所)' }]);
    expect(due.findings.map(({ code }) => code)).toEqual(['unit-sheets-not-recalculated']);
    const other = await run(ledger.port, { units: ['住建局'] });
    expect([other.notRecalculated, other.findings]).toEqual([[], []]);
    ledger.close();
  });

  it('keeps a sheet that was edited by hand, or overwrites it with the old one in the undo', async () => {
    const ledger = await openModel(makeWhole());
    await run(ledger.port);
    await type(ledger, '反馈表-教育局', 'J5', '已补报');
    const asked = await buildUnitSheets(ledger.port, { now: LATER, units: 'all', preview: true });
    expect(asked).toMatchObject({
      kind: 'preview',
      unitSheets: { conflicts: [{ unit: '教育局', sheet: '反馈表-教育局', used: '反馈表-教育局 (2)' }] },
    });
    await run(ledger.port, { now: LATER, edited: 'overwrite' });
    const cells = ledger.workbook.sheetNamed('反馈表-教育局')?.cells;
    expect(cells?.value(4, 9) ?? '').toBe('');
    await undo(ledger.port);
    expect(cells?.value(4, 9)).toBe('已补报');
    const kept = await run(ledger.port, { now: LATER });
    expect(kept.sheets.map(({ sheet }) => sheet)).toEqual(['反馈表-住建局', '反馈表-教育局 (2)']);
    expect(kept.findings.map(({ code }) => code)).toContain('unit-sheet-edited');
    expect(cells?.value(4, 9)).toBe('已补报');
    ledger.close();
  });

  it('never touches a user’s own sheet of that name', async () => {
    const workbook = makeWhole();
    fill(workbook, '反馈表-教育局', [['我的表']]);
    const ledger = await openModel(workbook);
    const result = await run(ledger.port, { units: ['教育局'] });
    expect(result.sheets.map(({ sheet }) => sheet)).toEqual(['反馈表-教育局 (2)']);
    expect(result.findings).toEqual([
      {
        code: 'unit-sheet-beside',
        params: { name: '反馈表-教育局', used: '反馈表-教育局 (2)' },
        cell: null,
      },
    ]);
    expect(workbook.sheetNamed('反馈表-教育局')?.cells.value(0, 0)).toBe('我的表');
    ledger.close();
  });

  it('tells of a sheet whose unit the ledger no longer names, and leaves it', async () => {
    const ledger = await openModel(makeWhole());
    await run(ledger.port);
    await type(ledger, '台账', 'D4', '教体局');
    const result = await run(ledger.port, { now: LATER });
    expect(result.sheets.map(({ unit, change }) => [unit, change])).toEqual([
      ['住建局', 'none'],
      ['教体局', 'made'],
    ]);
    expect(result.findings).toContainEqual({
      code: 'unit-sheet-left',
      params: { name: '反馈表-教育局' },
      cell: null,
    });
    ledger.close();
  });
});

describe('units and their names', () => {
  const rows: Rows = [
    [1, '', '甲工程(座)', '县/民政局', 20, 20, 1],
    [2, '', '乙工程(所)', '县 民政局', 10, 8, 0.8],
    [3, '', '丙工程(所)', "'市[水利]:局?'", 10, 8, 0.8],
    [4, '', '丁工程(所)', '重'.repeat(40), 10, 8, 0.8],
    [5, '', '戊工程(所)', `${'重'.repeat(40)}乙`, 10, 8, 0.8],
  ];
  const HEADER_WITHOUT = HEADER.slice(0, 7);

  it('become names that Excel takes, two that would be one told apart, found again by the next run', async () => {
    let ledger = await openModel(makeLedger(rows, HEADER_WITHOUT));
    const result = await run(ledger.port);
    expect(result.sheets.map(({ sheet }) => sheet)).toEqual([
      '反馈表-县 民政局',
      '反馈表-县 民政局 (2)',
      "反馈表-'市 水利 局",
      `反馈表-${'重'.repeat(27)}`,
      `反馈表-${'重'.repeat(23)} (2)`,
    ]);
    expect(result.findings).toEqual([]);
    expect(linesOf(ledger.workbook, '反馈表-县 民政局 (2)')[4]?.[3]).toBe('8');
    ledger = await ledger.reopen();
    expect((await run(ledger.port, { now: LATER })).written).toBe(false);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', sheetsKept: [] });
    expect(ledger.workbook.sheets).toHaveLength(1);
    ledger.close();
  });

  it('are asked for in any way of writing; settled names share a sheet', async () => {
    const own: Rows = [
      [1, '', '甲工程(座)', '县民政局', 20, 20, 1],
      [2, '', '乙工程(所)', '民政局', 10, 8, 0.8],
      [3, '', '丙工程(所)', '教育局', 10, 8, 0.8],
    ];
    const ledger = await openModel(makeLedger(own, HEADER_WITHOUT));
    await settleUnitNames(ledger.port, { name: '民政局', others: ['县民政局'], same: true });
    const result = await run(ledger.port, { units: [' 县民政局'] });
    expect(result.sheets).toMatchObject([{ unit: '民政局', figures: { items: 2, silent: null } }]);
    ledger.close();
  });

  it('that the ledger does not have are refused with those that it has', async () => {
    const ledger = await openModel(makeWhole());
    const changes = ledger.workbook.log.entries.length;
    expect(await buildUnitSheets(ledger.port, { now: NOW, units: ['住建局', '林业局'] })).toEqual({
      kind: 'refused',
      finding: {
        code: 'unknown-unit',
        params: { unit: '林业局', available: '住建局、教育局' },
        cell: null,
      },
    });
    expect(ledger.workbook.log.entries).toHaveLength(changes);
    ledger.close();
  });
});

it('has no column of acceptance where the ledger has none, and no projects without a roster', async () => {
  const ledger = await openModel(
    makeLedger([[1, '县实事', '新建公厕(座)', '住建局', 20, 20, 1]], HEADER.slice(0, 7)),
  );
  await run(ledger.port);
  const lines = linesOf(ledger.workbook, '反馈表-住建局');
  expect(lines[2]).toEqual([
    '共 1 项：已完成 1 项，达到进度 0 项，滞后 0 项，无完成比例 0 项；需核对 0 项。',
  ]);
  expect(lines[3]).not.toContain('验收率');
  expect(lines).toHaveLength(6);
  ledger.close();
});

it('lets texts that Excel would read as something else arrive as text', async () => {
  const awkward = ['=1+1', '+服务', '-5', '@项目', '1/6', '3-5', '100.0%', '1E5'];
  const rows = awkward.map((text, index) => [index + 1, text, `${text}甲${index}`, '=住建局', text, text, 1]);
  const ledger = await openModel(makeLedger(rows));
  await run(ledger.port);
  const sheet = ledger.workbook.sheetNamed('反馈表-=住建局');
  for (const column of [1, 3, 4]) {
    const cells = awkward.map((_, index) => sheet?.cells.get(4 + index, column));
    expect(cells.map((cell) => cell?.value)).toEqual(awkward);
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(awkward.map((_, index) => sheet?.style(4 + index, column).numberFormat)).toEqual(
      awkward.map(() => '@'),
    );
  }
  ledger.close();
});

it.each(['no-ledger.xlsx', 'protected-structure.xlsx'])('refuses %s and writes nothing', async (name) => {
  const ledger = await openLedger(name);
  const changes = ledger.workbook.log.entries.length;
  const result = await buildUnitSheets(ledger.port, { now: NOW, units: 'all' });
  expect(result).toMatchObject(
    name === 'no-ledger.xlsx'
      ? { kind: 'no-ledger' }
      : { kind: 'refused', finding: { code: 'structure-protected' } },
  );
  expect(ledger.workbook.log.entries).toHaveLength(changes);
  ledger.close();
});
