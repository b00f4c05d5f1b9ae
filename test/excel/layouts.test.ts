import { recalculate, undo } from '../../src/application';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T03:00:00.000Z';

describe('ledgers of every layout', () => {
  it.each([
    ['formula-ratio.xlsx'],
    ['percent-column.xlsx'],
    ['percent-header.xlsx'],
    ['merged-ratio.xlsx'],
    ['merged-units.xlsx'],
    ['two-header-rows.xlsx'],
    ['reordered-columns.xlsx'],
    ['sheet-a-month.xlsx'],
    ['table-with-filter.xlsx'],
    ['own-red-rule.xlsx'],
    ['hidden-rows-and-columns.xlsx'],
    ['pivot-table.xlsx'],
  ])('%s: nothing is written twice, undo gives the original back', async (name) => {
    const ledger = await openLedger(name);
    const original = dumpWorkbook(ledger.workbook);
    expect(await recalculate(ledger.port, { now: NOW })).toMatchObject({ kind: 'done', written: true });
    const changes = ledger.workbook.log.entries.length;
    const second = await recalculate(ledger.port, { now: LATER });
    expect(second).toMatchObject({ kind: 'done', written: false });
    expect(ledger.workbook.log.entries).toHaveLength(changes);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [], sheetsKept: [] });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
    ledger.close();
  });

  it('says what was looked for where there is no ledger', async () => {
    const ledger = await openLedger('no-ledger.xlsx');
    const result = await recalculate(ledger.port, { now: NOW });
    expect(result).toMatchObject({ kind: 'no-ledger' });
    expect(ledger.workbook.log.entries).toEqual([]);
    ledger.close();
  });
});
