import { createWorkbook } from '../../../src/xlsx';
import { createHost } from '../../../src/workbench/host';
import { startPane } from '../../../src/workbench/host/node/startPane';

describe('the genuine office.js on the host', () => {
  it('starts, writes and reads cells', async () => {
    const host = createHost(createWorkbook('台账'), { onFault: console.error });
    const pane = await startPane(host);
    const read = await pane.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('台账').getRange('A1:B2');
      range.values = [
        ['项目名称', 75],
        [null, '75%'],
      ];
      range.load('values,address,numberFormat');
      await context.sync();
      return [range.values, range.address, range.numberFormat];
    });
    pane.close();
    expect(read).toEqual([
      [
        ['项目名称', 75],
        ['', 0.75],
      ],
      '台账!A1:B2',
      [
        ['General', 'General'],
        ['General', '0%'],
      ],
    ]);
  });
});
