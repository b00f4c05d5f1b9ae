import {
  buildAppendices,
  buildDynamicsSheet,
  buildUnitSheets,
  recalculate,
  undo,
} from '../../src/application';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, type OpenLedger } from './openLedger';
import {
  HEADER,
  LATER,
  linesOf,
  makeLedger,
  makeWhole,
  NOW,
  runUnitSheets,
  type UnitSheetsRun,
} from './unitLedger';

describe('what a unit’s sheet says', () => {
  let ledger: OpenLedger;
  let result: UnitSheetsRun;

  beforeAll(async () => {
    ledger = await openModel(makeWhole());
    result = await runUnitSheets(ledger.port);
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
  let first: UnitSheetsRun;
  let syncs: number;

  beforeAll(async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    await recalculate(ledger.port, { now: NOW });
    recalculated = dumpWorkbook(ledger.workbook);
    const before = ledger.syncs();
    first = await runUnitSheets(ledger.port);
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
    const again = await runUnitSheets(ledger.port, { now: LATER });
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

it('has no column of acceptance where the ledger has none, and no projects without a roster', async () => {
  const ledger = await openModel(
    makeLedger([[1, '县实事', '新建公厕(座)', '住建局', 20, 20, 1]], HEADER.slice(0, 7)),
  );
  await runUnitSheets(ledger.port);
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
  await runUnitSheets(ledger.port);
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
