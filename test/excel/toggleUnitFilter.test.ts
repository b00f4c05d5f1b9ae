import { readUnitFilter, type WorkbookPort } from '../../src/application';
import type { SheetArea } from '../../src/application/port/WorkbookPort';
import { settleUnitNames } from '../../src/application/unitNames/settleUnitNames';
import {
  toggleUnitFilter,
  type ToggleUnitFilterResult,
} from '../../src/application/unitFilter/toggleUnitFilter';
import { readSelection } from '../../src/excel/pane/readSelection';
import { openLedger, type OpenLedger } from './openLedger';

let ledger: OpenLedger;

afterEach(() => {
  ledger.close();
});

/** Selects as a user does, and presses the button. */
async function press(sheet: string, address: string): Promise<ToggleUnitFilterResult> {
  await ledger.pane.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
  return toggleUnitFilter(ledger.port, await selection());
}

const selection = (): Promise<readonly SheetArea[]> =>
  readSelection({ run: (batch) => ledger.pane.Excel.run(batch), wait: () => Promise.resolve() });

async function shownUnits(port: WorkbookPort): Promise<readonly string[]> {
  const read = await readUnitFilter(port);
  return read.kind === 'read' ? (read.filter?.units ?? []) : [];
}

it('shows the unit of the selected row on every sheet, also of a row under a merge, and everything when pressed again', async () => {
  ledger = await openLedger('bulletin-2024-09.xlsx');
  expect((await press('附件1', 'C5')).kind).toBe('filtered');
  expect(await shownUnits(ledger.port)).toEqual(['民政局']);
  expect((await press('附件4', 'C8')).kind).toBe('cleared');
  for (const { autoFilter, rows } of ledger.workbook.sheets)
    expect([autoFilter, rows.numbers().filter((row) => rows.isHidden(row))]).toEqual([undefined, []]);
});

it('takes the units of several rows, and another unit in place of the first', async () => {
  ledger = await openLedger('table-with-filter.xlsx');
  const sheet = ledger.workbook.sheetNamed('台账');
  const table = sheet?.tables.all[0];
  if (table !== undefined) sheet?.setTableFilter(table.id, undefined);
  await press('台账', 'B2:C4');
  expect(await shownUnits(ledger.port)).toEqual(['林业局', '自然资源局']);
  await press('台账', 'A2:A9');
  expect(await shownUnits(ledger.port)).toEqual([]);
  await press('台账', 'A7');
  expect(await shownUnits(ledger.port)).toEqual(['商务局']);
});

it('takes a unit under the name that was settled for it', async () => {
  ledger = await openLedger('sheet-a-month.xlsx');
  await settleUnitNames(ledger.port, { name: '教体局', others: ['教育局'], same: true });
  await press('8月', 'C6');
  expect(await shownUnits(ledger.port)).toEqual(['教体局']);
});

it.each([
  ['a header', '附件1', 'A2'],
  ['a header that repeats', '附件1', 'C9'],
  ['a title', '附件1', 'A1'],
  ['a cell beside everything', '附件4', 'B40'],
])('asks for another selection at %s, and writes nothing', async (_, sheet, address) => {
  ledger = await openLedger('bulletin-2024-09.xlsx');
  expect(await press(sheet, address)).toEqual({ kind: 'no-unit' });
  expect(await readUnitFilter(ledger.port)).toEqual({ kind: 'read', filter: null });
});

it('tells a filter of the user’s own that stands in the way', async () => {
  ledger = await openLedger('table-with-filter.xlsx');
  expect(await press('台账', 'C2')).toMatchObject({
    kind: 'filtered',
    filter: { sheets: [] },
    conflicts: [{ sheet: '台账', replaced: false }],
  });
});
