import { buildDynamicsSheet, recalculate, settleProjectName, undo } from '../../src/application';
import type { DynamicsOptions, DynamicsReport, WorkbookPort } from '../../src/application';
import { createWorkbook, type Workbook } from '../../src/xlsx';
import bulletin from '../fixtures/domain/bulletin-2024-09.json';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T02:00:00.000Z';
const GRID = { row: 3, column: 3 };

type Run = DynamicsReport & { readonly written: boolean };

async function run(port: WorkbookPort, options: Partial<DynamicsOptions> = {}): Promise<Run> {
  const result = await buildDynamicsSheet(port, { now: NOW, ...options });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { ...result.dynamics, written: result.written };
}

/** The rows of a made sheet as unit, project and marks. */
function gridOf(workbook: Workbook, sheet: string, rows: number, months: number): unknown[] {
  const cells = workbook.sheetNamed(sheet)?.cells;
  return Array.from({ length: rows }, (_, index) => {
    const row = GRID.row + index;
    const marks = Array.from({ length: months }, (_, month) => cells?.value(row, GRID.column + month) ?? '');
    return [cells?.value(row, 1), cells?.value(row, 2), marks.map((mark) => mark === '√')];
  });
}

const printed = bulletin.dynamics.rows.map(({ unit, project, marks }) => [unit, project, marks]);

async function type(ledger: OpenLedger, sheet: string, address: string, text: string): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

function makeWorkbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Workbook {
  const [first, ...others] = Object.entries(sheets);
  const workbook = createWorkbook(first?.[0] ?? '');
  for (const [name] of others) workbook.addSheet(name);
  for (const [name, rows] of Object.entries(sheets))
    workbook
      .sheetNamed(name)
      ?.cells.set(rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
  return workbook;
}

describe('a ledger with log and roster', () => {
  let ledger: OpenLedger;
  let original: unknown;
  let first: Run;

  beforeAll(async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    original = dumpWorkbook(ledger.workbook);
    first = await run(ledger.port);
  });

  afterAll(() => {
    ledger.close();
  });

  it('gives the bulletin’s grid exactly, each row with its unit', () => {
    expect(first.sheet).toBe('附件4');
    expect(first.months.map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(gridOf(ledger.workbook, '附件4', 23, 7)).toEqual(printed);
    expect(first.findings).toEqual([]);
  });

  it('heads it as the bulletin does', () => {
    const cells = ledger.workbook.sheetNamed('附件4')?.cells;
    const header = Array.from({ length: 10 }, (_, column) => cells?.value(2, column));
    expect(header).toEqual(['序号', '主要责任单位', '考核项目', ...bulletin.dynamics.months]);
    expect([cells?.value(0, 0), cells?.value(1, 0), cells?.value(26, 0)]).toEqual([
      '附件4',
      bulletin.dynamics.title,
      bulletin.dynamics.note,
    ]);
  });

  it('takes at most ten round trips', () => {
    expect(ledger.syncs()).toBeLessThanOrEqual(10);
  });

  it('writes nothing on a second run', async () => {
    const changes = ledger.workbook.log.entries.length;
    expect((await run(ledger.port, { now: LATER })).written).toBe(false);
    expect(ledger.workbook.log.entries).toHaveLength(changes);
  });

  it('leaves the one ledger to a recalculation', async () => {
    const result = await recalculate(ledger.port, { now: LATER, preview: true });
    expect(result).toMatchObject({
      kind: 'preview',
      recalculation: { ledger: { sheets: ['进度台账'], others: [] }, figures: { items: 45 } },
    });
  });

  it('is gone after undo', async () => {
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', sheetsKept: [] });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
  });
});

/** A sheet's cells, merges and rules, whichever workbook it stands in. */
function lookOf(workbook: Workbook, sheet: string): unknown {
  const found = workbook.sheetNamed(sheet);
  const cells = Array.from({ length: 50 }, (_, row) =>
    Array.from({ length: 16 }, (_, column) => found?.cells.value(row, column) ?? ''),
  );
  const rules = found?.conditionalFormats.all.map(({ areas, rule }) => ({ areas, rule }));
  return { cells, merges: found?.merges.areas, rules, filter: found?.autoFilter?.area };
}

describe('next month', () => {
  it('rewrites the sheet in place as a fresh one would be, and undo gives the last month back', async () => {
    const [ledger, fresh] = [
      await openLedger('ledger-2024-09.xlsx'),
      await openLedger('ledger-2024-09.xlsx'),
    ];
    await run(ledger.port, { last: { year: 2024, month: 8 } });
    const august = lookOf(ledger.workbook, '附件4');
    await run(ledger.port, { now: LATER });
    await run(fresh.port);
    expect(lookOf(ledger.workbook, '附件4')).toEqual(lookOf(fresh.workbook, '附件4'));
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', sheetsKept: [] });
    expect(lookOf(ledger.workbook, '附件4')).toEqual(august);
    ledger.close();
    fresh.close();
  });

  it('takes no more round trips for 500 projects and 12 months', async () => {
    const projects = Array.from({ length: 500 }, (_, index) => `项目甲${index}号工程`);
    const uploads = projects.flatMap((name) =>
      Array.from({ length: 12 }, (_, month) => [`2024.${month + 1}.5`, name, '']),
    );
    const large = await openModel(makeWorkbook({ 上传记录: [LOG, ...uploads], 名册: roster(...projects) }));
    const result = await run(large.port);
    expect(result.totals.coverage).toEqual({ marks: 6000, possible: 6000 });
    expect(large.syncs()).toBeLessThanOrEqual(14);
    large.close();
  }, 60_000);
});

describe('the bulletin, a grid alone', () => {
  it('keeps every mark, beside the office’s own 附件4', async () => {
    const ledger = await openLedger('bulletin-2024-09.xlsx');
    const own = JSON.stringify(gridOf(ledger.workbook, '附件4', 26, 10));
    const result = await run(ledger.port);
    expect(result.sheet).toBe('附件4 (2)');
    expect(result.findings.map(({ code }) => code)).toEqual(['dynamics-beside']);
    expect(gridOf(ledger.workbook, '附件4 (2)', 23, 7)).toEqual(printed);
    expect(JSON.stringify(gridOf(ledger.workbook, '附件4', 26, 10))).toBe(own);
    expect((await run(ledger.port, { now: LATER })).written).toBe(false);
    ledger.close();
  });
});

const LOG = ['上传日期', '考核项目', '动态类型'];
const roster = (...names: readonly string[]): readonly (readonly (string | number)[])[] => [
  ['序号', '主要责任单位', '考核项目'],
  ...names.map((name, index) => [index + 1, '民政局', name]),
];

describe('marks over several runs', () => {
  it('recomputes its own and keeps those typed by hand', async () => {
    const ledger = await openModel(
      makeWorkbook({
        上传记录: [LOG, ['2024.3.5', '养老服务', ''], ['2024年4月2日', '助餐服务', '新闻报道']],
        名册: roster('养老服务', '助餐服务'),
      }),
    );
    await run(ledger.port);
    await type(ledger, '附件4', 'E4', '✓');
    await type(ledger, '上传记录', 'A3', '2024年3月9日');
    const second = await run(ledger.port, { now: LATER, last: { year: 2024, month: 4 } });
    expect(second.sheet).toBe('附件4');
    expect(gridOf(ledger.workbook, '附件4', 2, 2)).toEqual([
      ['民政局', '养老服务', [true, true]],
      ['民政局', '助餐服务', [true, false]],
    ]);
    expect(second.findings).toMatchObject([
      { code: 'dynamics-typed-mark', cell: { sheet: '附件4', row: 3, column: 4 } },
    ]);
    ledger.close();
  });

  it('keeps a sheet whose words were changed, and makes another beside it', async () => {
    const ledger = await openModel(
      makeWorkbook({ 上传记录: [LOG, ['2024.3.5', '养老服务', '']], 名册: roster('养老服务') }),
    );
    await run(ledger.port);
    await type(ledger, '附件4', 'A2', '我县统计表');
    const second = await run(ledger.port, { now: LATER });
    expect(second.sheet).toBe('附件4 (2)');
    expect(second.findings.map(({ code }) => code)).toEqual(['dynamics-edited']);
    expect(ledger.workbook.sheetNamed('附件4')?.cells.value(1, 0)).toBe('我县统计表');
    ledger.close();
  });

  it('offers a near name, and remembers what was settled after saving', async () => {
    let ledger = await openModel(
      makeWorkbook({ 上传记录: [LOG, ['2024.3.5', '养老服务体系', '']], 名册: roster('养老服务') }),
    );
    const first = await run(ledger.port);
    expect(first.conflicts).toMatchObject([{ name: '养老服务体系', likely: '养老服务' }]);
    expect(first.rows[0]?.marks).toEqual([null]);
    await settleProjectName(ledger.port, { name: '养老服务体系', project: '养老服务' });
    ledger = await ledger.reopen();
    const second = await run(ledger.port, { now: LATER });
    expect(second.conflicts).toEqual([]);
    expect(second.rows[0]?.marks).toEqual(['log']);
    ledger.close();
  });
});

describe('texts that Excel would read as something else', () => {
  const names = ['=1+1', '+服务', '-5', '@项目', '1/6', '3-5', '100.0%', '3月5日', '1E5'];

  it('arrive as the same text, and stay text when typed again', async () => {
    const source = makeWorkbook({
      上传记录: [LOG, ['2024.3.5', '养老服务', '']],
      名册: roster('养老服务', ...names),
    });
    const ledger = await openModel(source);
    await run(ledger.port);
    const sheet = ledger.workbook.sheetNamed('附件4');
    const cells = names.map((_, index) => sheet?.cells.get(GRID.row + 1 + index, 2));
    expect(cells.map((cell) => cell?.value)).toEqual(names);
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(names.map((_, index) => sheet?.style(GRID.row + 1 + index, 2).numberFormat)).toEqual(
      names.map(() => '@'),
    );
    ledger.close();
  });
});

describe('what cannot be built', () => {
  it.each([
    ['dynamics-no-projects', { 上传记录: [LOG, ['2024.3.5', '养老服务', '']] }],
    ['dynamics-no-months', { 名册: roster('养老服务') }],
  ])('%s', async (code, sheets) => {
    const ledger = await openModel(makeWorkbook(sheets));
    const changes = ledger.workbook.log.entries.length;
    const result = await buildDynamicsSheet(ledger.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'refused', finding: { code } });
    expect(ledger.workbook.log.entries).toHaveLength(changes);
    ledger.close();
  });
});
