import { clearUnitFilter, filterByUnits, WorkbookError, type WorkbookPort } from '../../src/application';
import { createWorkbook, type AutoFilter, type Sheet, type Workbook } from '../../src/xlsx';
import { dumpWorkbook } from './dumpWorkbook';
import { openModel, type OpenLedger } from './openLedger';

let ledger: OpenLedger;

afterEach(() => {
  ledger.close();
});

const ROWS = [
  ['序号', '项目名称', '牵头单位', '任务数', '进度情况', '完成比例'],
  [1, '新建公厕', '城管局', '10座', '完成10座', 1],
  [2, '改造管网', '水利局', '5公里', '完成4公里', 0.8],
  [3, '清扫保洁', '城管局', '10条', '完成5条', 0.5],
  [4, '垃圾分类', '城管局', '10个', '完成9个', 0.9],
  [5, '学位', '教育局', '10个', '完成9个', 0.9],
] as const;

const AREA = { row: 0, column: 0, rows: 6, columns: 6 };

/** Below 90 %: rows 3 and 4 of the sheet. */
const LOW: AutoFilter['columns'][number] = {
  column: 5,
  criteria: { kind: 'custom', all: true, criteria: [{ operator: 'lessThan', value: '0.9' }] },
};
const NAMES: AutoFilter['columns'][number] = {
  column: 1,
  criteria: { kind: 'values', values: ['学位', '改造管网'], blanks: false },
};
const OURS: AutoFilter['columns'][number] = {
  column: 2,
  criteria: { kind: 'values', values: ['教育局'], blanks: false },
};

function makeLedger(): Workbook {
  const workbook = createWorkbook('台账');
  workbook
    .sheetNamed('台账')
    ?.cells.set(ROWS.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
  return workbook;
}

const sheet = (): Sheet => {
  const found = ledger.workbook.sheetNamed('台账');
  if (found === undefined) throw new Error('no sheet');
  return found;
};

const hidden = (): readonly number[] =>
  sheet()
    .rows.numbers()
    .filter((row) => sheet().rows.isHidden(row));

async function edit(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('台账'));
    await context.sync();
  });
}

const filter = (unit: string, replace = true): ReturnType<typeof filterByUnits> =>
  filterByUnits(ledger.port, { units: [unit], replace });

describe('a filter of the user’s own that was replaced comes back', () => {
  beforeEach(async () => {
    const workbook = makeLedger();
    workbook.sheetNamed('台账')?.setAutoFilter({ area: AREA, columns: [LOW] }, [1, 4, 5]);
    ledger = await openModel(workbook);
    await filter('教育局');
  });

  it.each([
    ['above the table', (one: Excel.Worksheet) => one.getRange('1:1').insert('Down'), 1],
    ['inside it', (one: Excel.Worksheet) => one.getRange('3:3').insert('Down'), 0],
  ])(
    'where its rows are, when one was inserted %s and other units were filtered since',
    async (_, insert, row) => {
      await edit(insert);
      await filter('水利局');
      expect(await clearUnitFilter(ledger.port)).toMatchObject({ kind: 'cleared', restored: ['台账'] });
      const rows = AREA.rows + 1 - row;
      expect(sheet().autoFilter).toEqual({ area: { ...AREA, row, rows }, columns: [LOW] });
    },
  );

  it('on its own column, when columns were inserted', async () => {
    await edit((one) => one.getRange('D:E').insert('Right'));
    await clearUnitFilter(ledger.port);
    expect(sheet().autoFilter?.columns).toEqual([{ ...LOW, column: 7 }]);
    expect(hidden()).toEqual([1, 4, 5]);
  });

  it('on no column at all, and said, when its own is gone', async () => {
    await edit((one) => {
      one.getRange('F:F').delete('Left');
    });
    expect(await clearUnitFilter(ledger.port)).toMatchObject({
      restored: [],
      findings: [{ code: 'filter-not-restored', params: { sheet: '台账', column: '完成比例' } }],
    });
    expect(hidden()).toEqual([]);
  });

  it('beside the columns that somebody added to ours', async () => {
    sheet().setAutoFilter({ area: AREA, columns: [NAMES, OURS] }, [1, 2, 3, 4]);
    expect(await clearUnitFilter(ledger.port)).toMatchObject({
      sheets: ['台账'],
      restored: ['台账'],
      findings: [{ code: 'filter-changed' }],
    });
    expect(sheet().autoFilter?.columns).toEqual([NAMES, LOW]);
    expect(hidden()).toEqual([1, 3, 4, 5]);
  });

  it.each([false, true])(
    'also when other units were asked for while somebody’s columns stood (replaced: %s)',
    async (replace) => {
      sheet().setAutoFilter({ area: AREA, columns: [NAMES, OURS] }, [1, 2, 3, 4]);
      await filter('水利局', replace);
      await clearUnitFilter(ledger.port);
      expect(sheet().autoFilter?.columns).toEqual([NAMES, LOW]);
    },
  );
});

it('rows hidden by hand are hidden again where they are now', async () => {
  ledger = await openModel(makeLedger());
  await edit((one) => {
    one.getRange('4:4').rowHidden = true;
  });
  await filter('教育局');
  await edit((one) => one.getRange('1:1').insert('Down'));
  await filter('水利局');
  await clearUnitFilter(ledger.port);
  expect(hidden()).toEqual([4]);
});

it('a filter set elsewhere on the sheet comes back where its rows are now', async () => {
  const workbook = makeLedger();
  workbook
    .sheetNamed('台账')
    ?.setAutoFilter({ area: { row: 1, column: 3, rows: 5, columns: 2 }, columns: [] });
  ledger = await openModel(workbook);
  await filter('教育局');
  await edit((one) => one.getRange('1:1').insert('Down'));
  await clearUnitFilter(ledger.port);
  expect(sheet().autoFilter?.area).toEqual({ row: 2, column: 3, rows: 5, columns: 2 });
});

describe('a failure half-way', () => {
  /** The first writing takes the standing filter away and fails, as a batch that is not rolled back may. */
  function failingOnce(port: WorkbookPort, times: number): WorkbookPort {
    let left = times;
    return {
      ...port,
      writeFilters: async (writes) => {
        left -= 1;
        if (left < 0) return port.writeFilters(writes);
        await port.writeFilters(writes.map((write) => ({ ...write, filter: null })));
        throw new WorkbookError('unknown', 'test');
      },
    };
  }

  beforeEach(async () => {
    const workbook = makeLedger();
    workbook.sheetNamed('台账')?.setAutoFilter({ area: AREA, columns: [LOW] }, [1, 4, 5]);
    ledger = await openModel(workbook);
  });

  it('gives back the filter that stood, and remembers nothing', async () => {
    const before = dumpWorkbook(ledger.workbook);
    const result = await filterByUnits(failingOnce(ledger.port, 1), { units: ['教育局'], replace: true });
    expect(result).toMatchObject({ kind: 'failed', left: { kind: 'as-it-was' } });
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
    expect(sheet().autoFilter?.columns).toEqual([LOW]);
  });

  it('that cannot be put back says which sheet it touched', async () => {
    const result = await filterByUnits(failingOnce(ledger.port, 2), { units: ['教育局'], replace: true });
    expect(result).toMatchObject({ kind: 'failed', left: { kind: 'changed', sheets: ['台账'] } });
  });
});
