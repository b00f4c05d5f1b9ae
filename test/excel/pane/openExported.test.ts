import { openExported } from '../../../src/excel/pane/openExported';
import { createWorkbook, openWorkbook, saveWorkbook } from '../../../src/xlsx';
import { openModel } from '../openLedger';

/** A new workbook of more bytes than one piece, opened by the genuine `Excel.createWorkbook`. */
const bytes = (): Uint8Array => {
  const workbook = createWorkbook('附件1');
  const value = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
  workbook.sheets[0]?.cells.set([{ row: 0, column: 0, value }]);
  return saveWorkbook(workbook);
};

it('hands the file over whole, as a workbook of its own', async () => {
  let taken: string | undefined;
  const ledger = await openModel(createWorkbook('台账'), { openCopy: (base64) => (taken = base64) });
  const file = bytes();
  const opened = await openExported(file, (base64) => ledger.pane.Excel.createWorkbook(base64));
  ledger.close();
  expect(opened).toEqual({ kind: 'opened' });
  expect(file.length).toBeGreaterThan(0x8000);
  expect(new Uint8Array(Buffer.from(taken ?? '', 'base64'))).toEqual(new Uint8Array(file));
  expect(openWorkbook(file).sheetNamed('附件1')).toBeDefined();
});

it('says so where Excel does not open it, and touches nothing', async () => {
  const ledger = await openModel(createWorkbook('台账'));
  const opened = await openExported(bytes(), (base64) => ledger.pane.Excel.createWorkbook(base64));
  ledger.close();
  expect(opened).toMatchObject({ kind: 'refused', code: 'access-denied' });
  expect(ledger.workbook.log.entries).toEqual([]);
});

it('takes a fault that is none of Office’s for a refusal too', async () => {
  const opened = await openExported(bytes(), () => Promise.reject(new Error('blocked')));
  expect(opened).toEqual({ kind: 'refused', code: 'unknown', detail: 'Error: blocked' });
});
