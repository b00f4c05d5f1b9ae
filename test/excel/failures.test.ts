import { readOpening, recalculate, undo, WorkbookError, type WorkbookPort } from '../../src/application';
import { openWorkbook } from '../../src/xlsx';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, readFixture, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T03:00:00.000Z';

let ledger: OpenLedger;
let original: unknown;

beforeEach(async () => {
  ledger = await openLedger('ledger-2024-09.xlsx');
  original = dumpWorkbook(ledger.workbook);
});

afterEach(() => {
  ledger.close();
});

/** The port with some of its methods failing. */
function failing(port: WorkbookPort, changed: Partial<WorkbookPort>): WorkbookPort {
  return { ...port, ...changed };
}

const fault = (): Promise<never> => Promise.reject(new WorkbookError('unknown', 'GeneralException'));

describe('a failure while writing', () => {
  it('puts back what was written and says that nothing is left', async () => {
    let calls = 0;
    const port = failing(ledger.port, {
      apply: async (writes, watch) => {
        calls += 1;
        if (calls > 1) return ledger.port.apply(writes, watch);
        await ledger.port.apply(writes.slice(0, 2), watch);
        return fault();
      },
    });
    const result = await recalculate(port, { now: NOW });
    expect(result).toMatchObject({ kind: 'failed', code: 'unknown', left: { kind: 'as-it-was' } });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
  });

  it('is offered at the next opening where even putting back failed, and undone then', async () => {
    const port = failing(ledger.port, {
      apply: async (writes, watch) => {
        await ledger.port.apply(writes, watch);
        return fault();
      },
      readCells: fault,
    });
    const result = await recalculate(port, { now: NOW });
    expect(result).toMatchObject({ kind: 'failed', left: { kind: 'unknown' } });
    ledger = await ledger.reopen();
    expect((await readOpening(ledger.port, LATER)).interrupted).toMatchObject({ at: NOW });
    expect(await recalculate(ledger.port, { now: LATER })).toMatchObject({
      kind: 'refused',
      finding: { code: 'interrupted' },
    });
    expect(await undo(ledger.port, LATER)).toMatchObject({ kind: 'undone', kept: [], sheetsKept: [] });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
  });
});

describe('what Excel refuses', () => {
  it('leaves the workbook alone while a cell is edited', async () => {
    ledger.host.session.startEditing();
    const result = await recalculate(ledger.port, { now: NOW });
    ledger.host.session.endEditing();
    expect(result).toMatchObject({ kind: 'failed', code: 'cell-edit-mode', left: { kind: 'as-it-was' } });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
  });

  it('reads in smaller pieces where an answer is too large', async () => {
    const small = await openModel(openWorkbook(readFixture('ledger-2024-09.xlsx')), { payloadLimit: 12_000 });
    const result = await recalculate(small.port, { now: NOW, preview: true });
    small.close();
    expect(result).toMatchObject({ kind: 'preview', recalculation: { figures: { items: 45, review: 1 } } });
  });

  it('says what protection forbids, and writes nothing anywhere', async () => {
    const locked = await openLedger('protected-sheet.xlsx');
    const result = await recalculate(locked.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'refused', finding: { code: 'sheet-protected' } });
    expect(locked.workbook.log.entries).toEqual([]);
    locked.close();
  });

  it('takes unlocked cells for written only where formats may change too', async () => {
    const locked = await openLedger('protected-unlocked-ratios.xlsx');
    const result = await recalculate(locked.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'refused', finding: { code: 'formats-protected' } });
    expect(locked.workbook.log.entries).toEqual([]);
    locked.close();
  });

  it('says that a sheet cannot be added to a protected structure', async () => {
    const locked = await openLedger('protected-structure.xlsx');
    const result = await recalculate(locked.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'refused', finding: { code: 'structure-protected' } });
    expect(locked.workbook.log.entries).toEqual([]);
    locked.close();
  });
});

describe('two runtimes', () => {
  it('lets only the first write', async () => {
    const port = failing(ledger.port, {
      writeParts: async (write) => {
        await recalculate(ledger.port, { now: NOW });
        return ledger.port.writeParts(write);
      },
    });
    const result = await recalculate(port, { now: NOW });
    expect(result).toMatchObject({ kind: 'refused', finding: { code: 'busy' } });
    expect(await recalculate(ledger.port, { now: LATER })).toMatchObject({ kind: 'done', written: false });
  });
});

describe('a person at work in between', () => {
  async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
    await ledger.pane.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('进度台账'));
      await context.sync();
    });
  }

  it('keeps a cell edited since, and names it', async () => {
    await recalculate(ledger.port, { now: NOW });
    await inSheet((sheet) => {
      sheet.getRange('G48').values = [[0.5]];
    });
    const result = await undo(ledger.port);
    expect(result).toMatchObject({
      kind: 'undone',
      kept: [{ cell: { sheet: '进度台账', row: 47, column: 6 }, shown: '0.5' }],
    });
    expect(ledger.workbook.sheetNamed('进度台账')?.cells.value(47, 6)).toBe(0.5);
    expect(ledger.workbook.sheetNamed('进度台账')?.cells.value(29, 6)).toBeNull();
  });

  it('finds rows that moved by their item', async () => {
    await recalculate(ledger.port, { now: NOW });
    await inSheet((sheet) => {
      sheet.getRange('47:47').insert('Down');
    });
    const result = await undo(ledger.port);
    expect(result).toMatchObject({ kind: 'undone', kept: [] });
    expect(ledger.workbook.sheetNamed('进度台账')?.cells.value(48, 6)).toBe(0.32);
  });

  it('never touches a sheet of that name that is not ours', async () => {
    await ledger.pane.Excel.run(async (context) => {
      const own = context.workbook.worksheets.add('核对清单');
      own.getRange('A1').values = [['自己的清单']];
      await context.sync();
    });
    const result = await recalculate(ledger.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'done', recalculation: { checkList: '核对清单 (2)' } });
    expect(ledger.workbook.sheetNamed('核对清单')?.cells.value(0, 0)).toBe('自己的清单');
    await undo(ledger.port);
    expect(ledger.workbook.sheetNamed('核对清单 (2)')).toBeUndefined();
  });

  it('keeps a check list that was edited by hand and makes a second one', async () => {
    await recalculate(ledger.port, { now: NOW });
    await ledger.pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('核对清单').getRange('C5').values = [['改过的']];
      await context.sync();
    });
    const result = await recalculate(ledger.port, { now: LATER });
    expect(result).toMatchObject({ kind: 'done', recalculation: { checkList: '核对清单 (2)' } });
    expect(ledger.workbook.sheetNamed('核对清单')?.cells.value(4, 2)).toBe('改过的');
  });

  it('cancels before anything is written', async () => {
    const abort = new AbortController();
    const result = await recalculate(ledger.port, {
      now: NOW,
      signal: abort.signal,
      onProgress: ({ stage }) => {
        if (stage === 'assess') abort.abort();
      },
    });
    expect(result).toEqual({ kind: 'cancelled' });
    expect(ledger.workbook.log.entries).toEqual([]);
  });
});
