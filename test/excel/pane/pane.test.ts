import { inspect } from '../../../src/application/inspect/inspect';
import { addTemplateSheet } from '../../../src/excel/pane/addTemplateSheet';
import { activateSheet, selectCell } from '../../../src/excel/pane/selectCell';
import { isWorkbookEmpty, runSelfCheck } from '../../../src/excel/selfcheck/runSelfCheck';
import type { Observation } from '../../../src/excel/selfcheck/Scenario';
import type { Session } from '../../../src/excel/session/Session';
import { pane } from '../../../src/locales/zh-CN/pane';
import { createWorkbook } from '../../../src/xlsx';
import { dumpWorkbook } from '../dumpWorkbook';
import { openModel, readFixture, type OpenLedger } from '../openLedger';
import { openWorkbook } from '../../../src/xlsx';

const sessionOf = ({ pane: started }: OpenLedger): Session => ({
  run: (batch) => started.Excel.run(batch),
  wait: () => Promise.resolve(),
});

const selected = (open: OpenLedger): Promise<string> =>
  open.pane.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

let open: OpenLedger;
afterEach(() => {
  open.close();
});

describe('what the pane asks of the workbook, through the genuine office.js', () => {
  it('goes to a cell on another sheet', async () => {
    open = await openModel(createWorkbook());
    const session = sessionOf(open);
    const sheet = await addTemplateSheet({ sheet: '进度台账', rows: [['项目名称']] }, session);
    await selectCell({ sheet, row: 11, column: 2 }, session);
    expect(await selected(open)).toMatch(/进度台账'?!C12$/);
  });

  it('tells a sheet that is gone by its code', async () => {
    open = await openModel(createWorkbook());
    await expect(activateSheet('没有', sessionOf(open))).rejects.toMatchObject({ code: 'item-not-found' });
  });

  it('adds a template that is read as a ledger once an item is filled in', async () => {
    open = await openModel(createWorkbook());
    const session = sessionOf(open);
    const first = await addTemplateSheet(pane.template, session);
    expect(await addTemplateSheet(pane.template, session)).toBe(`${first} 2`);
    await session.run(async (context) => {
      const row = ['1', '', '新建公厕', '住建局', '', '20座', '完成10座', '', ''];
      context.workbook.worksheets.getItem(first).getRange('A2:I2').values = [row];
      await context.sync();
    });
    expect(await inspect(open.port)).toMatchObject({ kind: 'found', chosen: { sheets: [first], items: 1 } });
  });
});

describe('the self-check, through the genuine office.js', () => {
  it('leaves a workbook with content as it was, and finds each assumption answered', async () => {
    open = await openModel(openWorkbook(readFixture('ledger-2024-09.xlsx')));
    const before = dumpWorkbook(open.workbook);
    const observations: Observation[] = [];
    const session = sessionOf(open);
    expect(await isWorkbookEmpty(session)).toBe(false);
    await runSelfCheck((observation) => observations.push(observation), session);
    expect(dumpWorkbook(open.workbook)).toEqual(before);
    expect(observations.filter(({ expected, observed }) => expected !== observed)).toEqual([]);
  });
});
