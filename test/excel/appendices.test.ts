import {
  buildAppendices,
  buildDynamicsSheet,
  readBulletin,
  recalculate,
  undo,
  type AppendicesOptions,
  type AppendicesReport,
  type WorkbookPort,
} from '../../src/application';
import { createWorkbook, type Workbook } from '../../src/xlsx';
import bulletin from '../fixtures/domain/bulletin-2024-09.json';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T02:00:00.000Z';

type Run = AppendicesReport & { readonly written: boolean };

async function run(port: WorkbookPort, options: Partial<AppendicesOptions> = {}): Promise<Run> {
  const result = await buildAppendices(port, { now: NOW, ...options });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { ...result.appendices, written: result.written };
}

/** Category, project, unit, task and progress of a printed row, spaces aside. */
const plain = (texts: readonly unknown[]): string => texts.join('|').replace(/\s/g, '');

function printedRows(workbook: Workbook, sheet: string, count: number): readonly string[] {
  const cells = workbook.sheetNamed(sheet)?.cells;
  return Array.from({ length: count }, (_, index) =>
    plain([1, 2, 3, 4, 5].map((column) => cells?.value(3 + index, column))),
  );
}

function bulletinRows(appendix: number): readonly string[] {
  return bulletin.items
    .filter((item) => item.appendix === appendix)
    .map(({ category, project, unit, task, progress }) => plain([category, project, unit, task, progress]));
}

async function type(ledger: OpenLedger, sheet: string, address: string, text: string): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

const HEADER = ['序号', '实事类别', '项目名称', '牵头单位', '任务数', '进度情况', '完成比例'];

function makeLedger(
  rows: readonly (readonly (string | number)[])[],
  title = '安仁县2024年民生实事',
): Workbook {
  const workbook = createWorkbook('台账');
  const lines = [[title], HEADER, ...rows];
  workbook
    .sheetNamed('台账')
    ?.cells.set(lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
  return workbook;
}

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

  it('gives the bulletin’s three tables, row by row', () => {
    expect(first.sheets.map(({ sheet, count }) => [sheet, count])).toEqual([
      ['附件1', 25],
      ['附件2', 19],
      ['附件3', 1],
    ]);
    for (const { sheet, number, count } of first.sheets) {
      const rows = printedRows(ledger.workbook, sheet, count);
      expect([...rows].sort()).toEqual([...bulletinRows(number)].sort());
    }
    expect(first.findings).toEqual([]);
  });

  it('titles and heads them as the bulletin does', () => {
    expect(first.sheets.map(({ title }) => title)).toEqual([
      '湘乡市 1-9 月已完成的重点民生实事项目(25 项)',
      '湘乡市 1-9 月进度在 75%以上的重点民生实事项目(19 项)',
      '湘乡市 1-9 月进度在 75%以下的重点民生实事项目(1 项)',
    ]);
    const cells = ledger.workbook.sheetNamed('附件3')?.cells;
    expect([cells?.value(0, 0), cells?.value(1, 0)]).toEqual(['附件3', first.sheets[2]?.title]);
    expect(HEADER.map((_, column) => cells?.value(2, column))).toEqual(HEADER);
    expect(cells?.value(3, 6)).toBeCloseTo(7 / 22, 12);
    expect(cells?.value(4, 0)).toBe('注：▼ 表示进度滞后（不足 75%）。');
  });

  it('puts unit, page and date at the foot', () => {
    const { page } = ledger.workbook.sheetNamed('附件1') ?? {};
    expect(JSON.stringify(page?.headerFooter ?? page)).toContain(
      '填报单位：市实施民生可感行动工作专班办公室',
    );
    expect(JSON.stringify(page?.headerFooter ?? page)).toContain('第 &P 页 共 &N 页');
    expect(JSON.stringify(page?.headerFooter ?? page)).toContain('2024年9月30日');
  });

  it('takes at most ten round trips, and none writes on a second run', async () => {
    expect(syncs).toBeLessThanOrEqual(10);
    const changes = ledger.workbook.log.entries.length;
    expect((await run(ledger.port, { now: LATER })).written).toBe(false);
    expect(ledger.workbook.log.entries).toHaveLength(changes);
  });

  it('leaves the one ledger to a recalculation', async () => {
    expect(await recalculate(ledger.port, { now: LATER })).toMatchObject({
      kind: 'done',
      written: false,
      recalculation: { ledger: { sheets: ['进度台账'], others: [] }, figures: { items: 45 } },
    });
  });

  it('is gone after undo', async () => {
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', sheetsKept: [] });
    expect(dumpWorkbook(ledger.workbook)).toEqual(recalculated);
  });
});

describe('the bulletin, its appendices the ledger', () => {
  it('makes ours beside the office’s own, and finds the one ledger after saving', async () => {
    let ledger = await openLedger('bulletin-2024-09.xlsx');
    await recalculate(ledger.port, { now: NOW });
    const own = ['附件1', '附件2', '附件3'].map((name) =>
      ledger.workbook.sheetNamed(name)?.cells.value(2, 2),
    );
    const result = await run(ledger.port, { now: LATER });
    expect(result.sheets.map(({ sheet }) => sheet)).toEqual(['附件1 (2)', '附件2 (2)', '附件3 (2)']);
    expect(result.findings.map(({ code }) => code)).toEqual(Array(3).fill('appendix-beside'));
    ledger = await ledger.reopen();
    const kept = ['附件1', '附件2', '附件3'].map((name) =>
      ledger.workbook.sheetNamed(name)?.cells.value(2, 2),
    );
    expect(kept).toEqual(own);
    expect(await recalculate(ledger.port, { now: LATER })).toMatchObject({
      kind: 'done',
      written: false,
      recalculation: { ledger: { sheets: ['附件1', '附件2', '附件3'], others: [] }, figures: { items: 45 } },
    });
    expect((await run(ledger.port, { now: LATER })).written).toBe(false);
    ledger.close();
  });
});

describe('over several runs', () => {
  const rows = [
    [1, '县实事', '新建公厕(座)', '住建局', 20, 20, 1],
    [2, '县实事', '改造学校(所)', '教育局', 10, 8, 0.8],
  ];

  it('follows the ledger in place, says what is due, and undo gives the former sheets back', async () => {
    const ledger = await openModel(makeLedger(rows));
    await run(ledger.port);
    await type(ledger, '台账', 'F4', '10');
    const stale = await run(ledger.port, { now: LATER });
    expect(stale.notRecalculated).toMatchObject([{ name: '改造学校(所)', cell: { row: 3, column: 6 } }]);
    expect(stale.findings.map(({ code }) => code)).toEqual(['not-recalculated']);
    expect(stale.sheets.map(({ count }) => count)).toEqual([1, 1, 0]);
    await recalculate(ledger.port, { now: LATER });
    const fresh = await run(ledger.port, { now: LATER });
    expect(fresh.sheets.map(({ sheet, count, change }) => [sheet, count, change])).toEqual([
      ['附件1', 2, 'rewritten'],
      ['附件2', 0, 'rewritten'],
      ['附件3', 0, 'none'],
    ]);
    expect(ledger.workbook.sheetNamed('附件2')?.cells.value(2, 0)).toBe('无');
    await undo(ledger.port);
    expect(ledger.workbook.sheetNamed('附件2')?.cells.value(3, 2)).toBe('改造学校(所)');
    ledger.close();
  });

  it('asks about a hand edit: kept with another beside it, or overwritten with the old one in the undo', async () => {
    const ledger = await openModel(makeLedger(rows));
    await run(ledger.port);
    await type(ledger, '附件1', 'C4', '新建公共厕所');
    const asked = await buildAppendices(ledger.port, { now: LATER, preview: true });
    expect(asked).toMatchObject({
      kind: 'preview',
      appendices: { conflicts: [{ number: 1, sheet: '附件1', used: '附件1 (2)' }] },
    });
    await run(ledger.port, { now: LATER, edited: 'overwrite' });
    expect(ledger.workbook.sheetNamed('附件1')?.cells.value(3, 2)).toBe('新建公厕(座)');
    await undo(ledger.port);
    expect(ledger.workbook.sheetNamed('附件1')?.cells.value(3, 2)).toBe('新建公共厕所');
    const kept = await run(ledger.port, { now: LATER });
    expect(kept.sheets.map(({ sheet }) => sheet)).toEqual(['附件1 (2)', '附件2', '附件3']);
    expect(ledger.workbook.sheetNamed('附件1')?.cells.value(3, 2)).toBe('新建公共厕所');
    ledger.close();
  });

  it('keeps region, period and titles in the workbook, and undo takes them back', async () => {
    let ledger = await openModel(makeLedger(rows));
    const titles = {
      completed: '{region}{months}办结事项{count}件',
      'on-schedule': null,
      behind: null,
      dynamics: null,
    };
    await run(ledger.port, { report: { region: '某市', period: '2024-01', titles } });
    ledger = await ledger.reopen();
    const again = await run(ledger.port, { now: LATER });
    expect(again.written).toBe(false);
    expect(again.heading).toMatchObject({ region: '某市', months: '1 月', date: '2024年1月31日' });
    expect(again.sheets.map(({ title }) => title)).toEqual([
      '某市 1 月办结事项1件',
      '某市 1 月进度在 75%以上的重点民生实事项目(1 项)',
      '某市 1 月进度在 75%以下的重点民生实事项目(0 项)',
    ]);
    await undo(ledger.port);
    const guessed = await run(ledger.port, { now: LATER });
    expect(guessed.heading).toEqual({ region: '安仁县', months: '', unit: '', date: '' });
    ledger.close();
  });

  it('titles by the threshold that is set', async () => {
    const ledger = await openModel(makeLedger(rows));
    const threshold = { kind: 'fixed', share: '0.9' } as const;
    const result = await run(ledger.port, { settings: { threshold } });
    expect(result.sheets.map(({ count }) => count)).toEqual([1, 0, 1]);
    expect(result.sheets[2]?.title).toBe('安仁县进度在 90%以下的重点民生实事项目(1 项)');
    ledger.close();
  });
});

describe('texts that Excel would read as something else', () => {
  const awkward = ['=1+1', '+服务', '-5', '@项目', '1/6', '3-5', '100.0%', '3月5日', '1E5', '００７'];

  it('arrive as the same text in every column, and stay text when typed again', async () => {
    const rows = awkward.map((text, index) => [index + 1, text, `${text}甲${index}`, text, text, text, 1]);
    const ledger = await openModel(makeLedger(rows));
    const result = await run(ledger.port);
    const sheet = ledger.workbook.sheetNamed('附件1');
    const columns = [1, 3, 4, 5];
    expect(result.sheets[0]?.count).toBe(awkward.length);
    for (const column of columns) {
      const cells = awkward.map((_, index) => sheet?.cells.get(3 + index, column));
      expect(cells.map((cell) => cell?.value)).toEqual(awkward);
      expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
      expect(awkward.map((_, index) => sheet?.style(3 + index, column).numberFormat)).toEqual(
        awkward.map(() => '@'),
      );
    }
    ledger.close();
  });
});

describe('items without a ratio', () => {
  it('are in no appendix, and 附件3 says how many', async () => {
    const rows = [
      [1, '', '新建公厕(座)', '住建局', 20, 20, 1],
      [2, '', '改造学校(所)', '教育局', 10, '正在推进', ''],
    ];
    const ledger = await openModel(makeLedger(rows));
    const result = await run(ledger.port);
    expect(result.withoutRatio).toMatchObject([{ name: '改造学校(所)', unit: '教育局' }]);
    expect(result.sheets.map(({ count }) => count)).toEqual([1, 0, 0]);
    const cells = ledger.workbook.sheetNamed('附件3')?.cells;
    expect([cells?.value(2, 0), cells?.value(3, 0)]).toEqual(['无', '注：1 项无完成比例，未列入附件。']);
    ledger.close();
  });
});

it('takes no more round trips for a thousand items', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [
    ...[index + 1, '县实事', `项目甲${index}号工程(处)`, `第${index % 20}局`, 100, (index * 7) % 130],
    ((index * 7) % 130) / 100,
  ]);
  const ledger = await openModel(makeLedger(rows));
  const result = await run(ledger.port);
  expect(result.sheets.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
  expect(ledger.syncs()).toBeLessThanOrEqual(14);
  ledger.close();
}, 60_000);

it('refuses a workbook without a ledger, and one whose structure is protected, and writes nothing', async () => {
  const none = await openLedger('no-ledger.xlsx');
  expect(await buildAppendices(none.port, { now: NOW })).toMatchObject({ kind: 'no-ledger' });
  none.close();
  const locked = await openLedger('protected-structure.xlsx');
  const changes = locked.workbook.log.entries.length;
  expect(await buildAppendices(locked.port, { now: NOW })).toMatchObject({
    kind: 'refused',
    finding: { code: 'structure-protected' },
  });
  expect(locked.workbook.log.entries).toHaveLength(changes);
  locked.close();
});

describe('the bulletin’s figures', () => {
  const { printedTotals } = bulletin;

  it.each(['ledger-2024-09.xlsx', 'bulletin-2024-09.xlsx'])('%s', async (name) => {
    const ledger = await openLedger(name);
    await recalculate(ledger.port, { now: NOW });
    await buildDynamicsSheet(ledger.port, { now: NOW });
    await run(ledger.port);
    const changes = ledger.workbook.log.entries.length;
    const read = await readBulletin(ledger.port, { now: LATER });
    if (read.kind !== 'read') throw new Error(read.kind);
    const { figures, paragraph } = read.bulletin;
    const counts = figures.flatMap((figure): readonly (string | number | null)[][] => {
      if (figure.kind === 'ledger') return [[figure.code, figure.count]];
      if (figure.kind === 'category') return [[figure.category, figure.count, figure.projects]];
      return figure.kind === 'units' ? [['units', figure.count]] : [];
    });
    expect(counts).toEqual([
      ['items', printedTotals.items],
      ['省实事', printedTotals.provincialIndicators, printedTotals.provincialProjects],
      ['湘潭市实事', printedTotals.cityIndicators, null],
      ['shared', printedTotals.overlapping],
      ['units', printedTotals.units],
      ['completed', printedTotals.completed],
      ['on-schedule', printedTotals.atLeast75],
      ['behind', printedTotals.below75],
      ['without-ratio', 0],
      ['platform', printedTotals.reportedByProvince],
    ]);
    expect(figures.every(({ count, rows }) => count === rows.length)).toBe(true);
    expect(paragraph).toContain('其中省实事 34 项（23 个项目）、湘潭市实事 13 项，有 2 项同属两类');
    expect(paragraph).toContain('1-9 月，已完成 25 项，进度在 75%以上 19 项，进度在 75%以下 1 项');
    expect(ledger.workbook.log.entries).toHaveLength(changes);
    ledger.close();
  });

  it('lists the projects without dynamics by month, each with its cell', async () => {
    const ledger = await openLedger('ledger-2024-09.xlsx');
    const read = await readBulletin(ledger.port, { now: NOW });
    if (read.kind !== 'read') throw new Error(read.kind);
    const silent = read.bulletin.figures.filter(({ kind }) => kind === 'without-dynamics');
    const expected = bulletin.dynamics.months.map(
      (_, month) => bulletin.dynamics.rows.filter(({ marks }) => marks[month] !== true).length,
    );
    expect(silent.map(({ count }) => count)).toEqual(expected);
    const [march] = silent;
    expect(march?.rows[0]).toMatchObject({
      name: '社会保障卡居民服务"一卡通"',
      cell: { sheet: '考核项目名册', row: 2, column: 2 },
    });
    ledger.close();
  });

  it('leaves out what nobody tells, and takes numbers of projects as settled', async () => {
    const rows = [[1, '', '新建公厕(座)', '住建局', 20, 20, 1]];
    const ledger = await openModel(makeLedger(rows, '进度台账'));
    const read = await readBulletin(ledger.port, { now: NOW });
    expect(read).toMatchObject({
      kind: 'read',
      bulletin: {
        paragraph:
          '重点民生实事项目共 1 项指标，由 1 个单位牵头。已完成 1 项，进度在 75%以上 0 项，进度在 75%以下 0 项。',
      },
    });
    ledger.close();
    const known = await openLedger('ledger-2024-09.xlsx');
    const report = { projects: { 湘潭市重点民生实事: 12 } };
    const settled = await readBulletin(known.port, { now: NOW, report });
    if (settled.kind !== 'read') throw new Error(settled.kind);
    expect(settled.bulletin.paragraph).toContain('湘潭市实事 13 项（12 个项目）');
    known.close();
  });
});
