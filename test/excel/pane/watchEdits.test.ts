import { readEdit, watchEdits, type SheetEdit } from '../../../src/excel/pane/watchEdits';
import type { Session } from '../../../src/excel/session/Session';
import { createWorkbook } from '../../../src/xlsx';
import { openModel, type OpenLedger } from '../openLedger';

const sessionOf = ({ pane }: OpenLedger): Session => ({
  run: (batch) => pane.Excel.run(batch),
  wait: () => Promise.resolve(),
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 80));

describe('watching edits, through the genuine office.js', () => {
  it("tells a person's edit from the add-in's own", async () => {
    const open = await openModel(createWorkbook());
    const session = sessionOf(open);
    const seen: SheetEdit[] = [];
    await watchEdits((edit) => seen.push(edit), session);
    const [sheet] = open.workbook.sheets;
    sheet?.cells.set([{ row: 3, column: 1, value: '已完成12户' }]);
    await settle();
    const id = await session.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.load('id');
      first.getRange('A1').values = [['甲']];
      await context.sync();
      return first.id;
    });
    await settle();
    expect(seen).toEqual([
      { sheetId: id, own: false },
      { sheetId: id, own: true },
    ]);
    open.close();
  });
});

describe("what Excel's event says of who wrote", () => {
  it.each([
    ['ThisLocalAddin', true],
    ['Unknown', false],
    [undefined, null],
  ] as const)('%s', (triggerSource, own) => {
    const told = triggerSource === undefined ? {} : { triggerSource };
    expect(readEdit({ worksheetId: 'a', ...told })).toEqual({ sheetId: 'a', own });
  });
});
