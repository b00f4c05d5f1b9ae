import { buildDynamicsSheet, buildUnitSheets, exportSheets, recalculate } from '../../../src/application';
import type { SheetDescription } from '../../../src/domain/sheet/SheetDescription';
import { openLedger, type OpenLedger } from '../../excel/openLedger';

const now = '2024-09-27T09:00:00.000Z';
let ledger: OpenLedger;

beforeAll(async () => {
  ledger = await openLedger('ledger-2024-09.xlsx');
  await recalculate(ledger.port, { now });
  await buildDynamicsSheet(ledger.port, { now });
}, 60_000);

afterAll(() => {
  ledger.close();
});

async function exported(): Promise<SheetDescription> {
  const result = await exportSheets(ledger.port);
  if (result.kind !== 'exported') throw new Error(result.kind);
  const [sheet] = result.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const contentOf = (sheet: SheetDescription, row: number, column: number) =>
  sheet.rows[row]?.cells[column]?.content;

it('gives the sheets for sending alone, the check list stays at home, in few round trips', async () => {
  const before = ledger.syncs();
  const changes = ledger.workbook.log.entries.length;
  const sheet = await exported();
  expect(sheet.name).toBe('附件4');
  expect(contentOf(sheet, 3, 2)).toEqual({ kind: 'text', text: '促进高质量充分就业' });
  expect(ledger.syncs() - before).toBeLessThanOrEqual(3);
  expect(ledger.workbook.log.entries).toHaveLength(changes);
});

it('takes over what people wrote, where a filter hides it too, beside the table and with its own format', async () => {
  const sheet = ledger.workbook.sheetNamed('附件4');
  if (!sheet) throw new Error('no sheet');
  const date = ledger.workbook.styles.derive(0, { numberFormat: 'yyyy/m/d' });
  sheet.cells.set([
    { row: 3, column: 3, value: '补报' },
    { row: 4, column: 30, value: '=不是公式' },
    { row: 60, column: 1, value: 45_560, style: date },
  ]);
  sheet.rows.setHidden(3, 1, true);
  const sent = await exported();
  expect(contentOf(sent, 3, 3)).toEqual({ kind: 'text', text: '补报' });
  expect(contentOf(sent, 4, 30)).toEqual({ kind: 'text', text: '=不是公式' });
  expect(contentOf(sent, 60, 1)).toEqual({ kind: 'number', value: 45_560 });
  expect(sent.styles[sent.rows[60]?.cells[1]?.style ?? '']?.numberFormat).toBe('yyyy/m/d');
});

it('names a sheet that it has not made, and what there is', async () => {
  expect(await exportSheets(ledger.port, { sheets: ['进度台账'] })).toEqual({
    kind: 'unknown-sheet',
    name: '进度台账',
    available: ['附件4'],
  });
});

it('has nothing to export where nothing was made, and stops where it is cancelled', async () => {
  const untouched = await openLedger('ledger-2024-09.xlsx');
  const cancelled = await exportSheets(ledger.port, { signal: AbortSignal.abort() });
  const nothing = await exportSheets(untouched.port);
  untouched.close();
  expect(nothing).toEqual({ kind: 'nothing-made' });
  expect(cancelled).toEqual({ kind: 'cancelled' });
});

describe('units’ sheets', () => {
  const namesOf = async (options: Parameters<typeof exportSheets>[1]): Promise<unknown> => {
    const result = await exportSheets(ledger.port, options);
    return result.kind === 'exported' ? result.sheets.map(({ name }) => name) : result;
  };

  it('are sent by themselves, in the ledger’s order, all or one, and never with the appendices', async () => {
    expect(await namesOf({ kind: 'unit-sheets' })).toEqual({ kind: 'nothing-made' });
    await buildUnitSheets(ledger.port, { now, units: ['民政局', '教育局'] });
    expect(await namesOf({})).toEqual(['附件4']);
    expect(await namesOf({ kind: 'unit-sheets' })).toEqual(['反馈表-民政局', '反馈表-教育局']);
    expect(await namesOf({ sheets: ['反馈表-民政局'] })).toEqual(['反馈表-民政局']);
    expect(await namesOf({ sheets: ['反馈表-残联'] })).toEqual({
      kind: 'unknown-sheet',
      name: '反馈表-残联',
      available: ['附件4', '反馈表-民政局', '反馈表-教育局'],
    });
  });
});
