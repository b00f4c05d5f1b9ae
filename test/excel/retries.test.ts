import { recalculate, undo } from '../../src/application';
import { createExcelWorkbook } from '../../src/excel';
import type { Session } from '../../src/excel/session/Session';
import { openWorkbook } from '../../src/xlsx';
import { dumpNamed, dumpWorkbook } from './dumpWorkbook';
import { openLedger, openModel, readFixture, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';

let ledger: OpenLedger;

beforeEach(async () => {
  ledger = await openLedger('ledger-2024-09.xlsx');
});

afterEach(() => {
  ledger.close();
});

/** An error as Office gives it; `errorLocation` where a request of the batch had begun. */
class OfficeFault extends Error {
  constructor(
    readonly code: string,
    readonly debugInfo: { readonly errorLocation?: string } = {},
  ) {
    super(code);
  }
}

const busy = new OfficeFault('ActivityLimitReached');

/** A session whose batches fail where `fault` says so, by the number of the attempt from 1; it notes what it waited. */
function session(fault: (attempt: number) => OfficeFault | null): Session & { readonly waits: number[] } {
  const waits: number[] = [];
  let attempts = 0;
  return {
    waits,
    run: (batch) => {
      attempts += 1;
      const error = fault(attempts);
      return error === null ? ledger.pane.Excel.run(batch) : Promise.reject(error);
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}

describe('a busy Excel', () => {
  it('is waited for, longer each time, and the run goes on', async () => {
    const slow = session((attempt) => (attempt === 2 || attempt === 3 || attempt === 9 ? busy : null));
    const result = await recalculate(createExcelWorkbook(slow), { now: NOW });
    expect(result).toMatchObject({ kind: 'done', recalculation: { figures: { items: 45, review: 1 } } });
    expect(slow.waits).toEqual([500, 1000, 500]);
  });

  it('that stays busy is given up on, and says so', async () => {
    const stuck = session(() => busy);
    const result = await recalculate(createExcelWorkbook(stuck), { now: NOW });
    expect(result).toMatchObject({ kind: 'failed', code: 'too-busy', left: { kind: 'as-it-was' } });
    expect(stuck.waits).toEqual([500, 1000, 2000, 4000]);
  });

  it('is not asked again where the batch had begun: what it did is put back instead', async () => {
    const original = dumpWorkbook(ledger.workbook);
    const begun = new OfficeFault('ActivityLimitReached', { errorLocation: 'Range.values' });
    let failed = false;
    const half = session(() => {
      const writing = ledger.workbook.sheetNamed('核对清单') !== undefined && !failed;
      failed ||= writing;
      return writing ? begun : null;
    });
    const result = await recalculate(createExcelWorkbook(half), { now: NOW });
    expect(failed).toBe(true);
    expect(result).toMatchObject({ kind: 'failed', code: 'too-busy', left: { kind: 'as-it-was' } });
    expect(half.waits).toEqual([]);
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
  });
});

describe('a request that is too large', () => {
  it('is sent in halves until it fits, and everything arrives', async () => {
    const small = await openModel(openWorkbook(readFixture('ledger-2024-09.xlsx')), { payloadLimit: 45_000 });
    const result = await recalculate(small.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'done', written: true });
    expect(small.syncs()).toBeGreaterThan(10);
    await recalculate(ledger.port, { now: NOW });
    const sheets = ['进度台账', '核对清单'];
    expect(sheets.map((name) => dumpNamed(small.workbook, name))).toEqual(
      sheets.map((name) => dumpNamed(ledger.workbook, name)),
    );
    expect(await undo(small.port)).toMatchObject({ kind: 'undone', kept: [], differing: [] });
    small.close();
  });

  it('that cannot be halved fails in words and leaves the workbook as it was', async () => {
    const tiny = await openModel(openWorkbook(readFixture('ledger-2024-09.xlsx')), { payloadLimit: 12_000 });
    const original = dumpWorkbook(tiny.workbook);
    const result = await recalculate(tiny.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'failed', code: 'request-too-large', left: { kind: 'as-it-was' } });
    expect(dumpWorkbook(tiny.workbook)).toEqual(original);
    tiny.close();
  });
});
