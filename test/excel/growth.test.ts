import { recalculate } from '../../src/application';
import { createWorkbook } from '../../src/xlsx';
import { openModel } from './openLedger';

const HEADER = ['序号', '类别', '项目名称', '责任单位', '任务数', '进度情况', '完成比例'];

/** A ledger of so many rows whose ratios are all to be written. */
function makeLedger(rows: number): ReturnType<typeof createWorkbook> {
  const workbook = createWorkbook('进度台账');
  const lines = Array.from({ length: rows }, (_, index) => {
    const task = 100 + (index % 50);
    return [
      index + 1,
      '省实事',
      `新建改造项目${index}(个)`,
      `第${index % 16}局`,
      task,
      `已完成${task - (index % 30)}个`,
      '50%',
    ];
  });
  const edits = [HEADER, ...lines].flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value })),
  );
  workbook.sheets[0]?.cells.set(edits);
  return workbook;
}

describe('round trips', () => {
  it('are four more at most for 10,000 further rows', async () => {
    const ledger = await openModel(makeLedger(10_000));
    const result = await recalculate(ledger.port, { now: '2024-10-08T01:00:00.000Z' });
    expect(result.kind).toBe('done');
    expect(ledger.syncs()).toBeLessThanOrEqual(14);
    ledger.close();
  }, 120_000);
});
