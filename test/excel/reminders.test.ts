import { recalculate, type Finding, type Recalculation, type WorkbookPort } from '../../src/application';
import { createWorkbook, type Workbook } from '../../src/xlsx';
import { openModel, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const HEADER = ['序号', '项目名称', '责任单位', '任务数', '进度情况', '完成比例'];

function makeLedger(title: string, rows: readonly (readonly (string | number)[])[]): Workbook {
  const workbook = createWorkbook('台账');
  workbook
    .sheetNamed('台账')
    ?.cells.set(
      [[title], ...rows].flatMap((line, row) => line.map((value, column) => ({ row, column, value }))),
    );
  return workbook;
}

async function run(port: WorkbookPort): Promise<Recalculation & { readonly written: boolean }> {
  const result = await recalculate(port, { now: NOW });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { ...result.recalculation, written: result.written };
}

const withCode = (findings: readonly Finding[], code: string): readonly Finding[] =>
  findings.filter((finding) => finding.code === code);

describe('a ledger with 验收率', () => {
  let ledger: OpenLedger;
  let first: Recalculation;
  const rows = [
    [...HEADER, '验收率'],
    [1, '农村公路', '交通局', '20公里', '19公里', 0.95, 0.8],
    [2, '饮水工程', '水利局', '10处', '10处', 1, ''],
    [3, '新建公厕', '住建局', '10座', '9座', 0.9, 0.8],
    [4, '危房改造', '住建局', '10户', '5户', 0.5, ''],
    [5, '学位建设', '教育局', '100个', '100个', 1, '95%'],
  ];

  beforeAll(async () => {
    ledger = await openModel(makeLedger('安仁县2024年1-9月民生实事', rows));
    first = await run(ledger.port);
  });

  afterAll(() => {
    ledger.close();
  });

  it('names each item whose acceptance is over ten points below its ratio, at its acceptance', () => {
    expect(withCode(first.findings, 'acceptance-lags')).toEqual([
      {
        code: 'acceptance-lags',
        params: { name: '农村公路', ratio: '95.0%', acceptance: '80.0%', points: '15.0' },
        cell: { sheet: '台账', row: 2, column: 6 },
      },
    ]);
  });

  it('names each completed item without one', () => {
    expect(withCode(first.findings, 'acceptance-none')).toEqual([
      {
        code: 'acceptance-none',
        params: { name: '饮水工程', ratio: '100.0%' },
        cell: { sheet: '台账', row: 3, column: 6 },
      },
    ]);
  });

  it('shows and marks it in 核对清单, in words too, and never writes it', () => {
    const cells = ledger.workbook.sheetNamed('核对清单')?.cells;
    const head = Array.from({ length: 20 }, (_, column) => cells?.value(2, column));
    const [acceptance, why] = [head.indexOf('验收率'), head.indexOf('说明')];
    const column = (at: number): readonly unknown[] => [3, 4, 5, 6, 7].map((row) => cells?.value(row, at));
    expect(column(acceptance)).toEqual([0.8, '无', 0.8, null, 0.95]);
    const told = column(why).map((text) => /验收率.*$/.exec(String(text))?.[0] ?? '');
    expect(told).toEqual(['验收率高 15.0 个百分点。', '验收率。', '', '', '']);
    const own = ledger.workbook.sheetNamed('台账')?.cells;
    expect([2, 3, 4, 5, 6].map((row) => own?.value(row, 6))).toEqual([0.8, '', 0.8, '', '95%']);
  });

  it('writes nothing on a second run', async () => {
    expect((await run(ledger.port)).written).toBe(false);
  });
});

it('says nothing of acceptance where the ledger has no such column', async () => {
  const rows = [HEADER, [1, '饮水工程', '水利局', '10处', '10处', 1]];
  const ledger = await openModel(makeLedger('安仁县2024年1-9月民生实事', rows));
  const { findings } = await run(ledger.port);
  expect(findings.filter(({ code }) => code.startsWith('acceptance'))).toEqual([]);
  ledger.close();
});

describe('ratios from a platform', () => {
  const PLATFORM = '数据取自省民政厅平台';
  const row = (number: number, name: string, ratio: number): readonly (string | number)[] => [
    number,
    name,
    '民政局',
    '100人',
    PLATFORM,
    ratio,
  ];
  let ledger: OpenLedger;

  beforeAll(async () => {
    const rows = [HEADER, row(1, '城市低保', 0.7), row(2, '农村低保', 0.6), row(3, '孤儿保障', 1)];
    ledger = await openModel(makeLedger('安仁县2024年1-8月民生实事', rows));
  });

  afterAll(() => {
    ledger.close();
  });

  it('reminds of none while no earlier month is known, nor on a second run in the month', async () => {
    expect(withCode((await run(ledger.port)).findings, 'platform-unchanged')).toEqual([]);
    expect(withCode((await run(ledger.port)).findings, 'platform-unchanged')).toEqual([]);
  });

  it('names those that are still last month’s, each with its cell', async () => {
    ledger.workbook.sheetNamed('台账')?.cells.set([
      { row: 0, column: 0, value: '安仁县2024年1-9月民生实事' },
      { row: 3, column: 5, value: 0.65 },
    ]);
    const { findings } = await run(ledger.port);
    expect(withCode(findings, 'platform-unchanged')).toEqual([
      {
        code: 'platform-unchanged',
        params: { name: '城市低保', ratio: '70.0%' },
        cell: { sheet: '台账', row: 2, column: 5 },
      },
      {
        code: 'platform-unchanged',
        params: { name: '孤儿保障', ratio: '100.0%' },
        cell: { sheet: '台账', row: 4, column: 5 },
      },
    ]);
  });
});
