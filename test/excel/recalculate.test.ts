import { recalculate, undo, type Recalculation, type WorkbookPort } from '../../src/application';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T02:00:00.000Z';
const RATIO = 6;

async function run(port: WorkbookPort, now = NOW): Promise<Recalculation & { readonly written: boolean }> {
  const result = await recalculate(port, { now });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { ...result.recalculation, written: result.written };
}

/** The zero-based row of the item whose name begins so. */
function rowOf({ items }: Recalculation, name: string): number {
  return items.find((item) => item.name.startsWith(name))?.cell.row ?? -1;
}

function valueAt(ledger: OpenLedger, sheet: string, row: number, column: number): unknown {
  return ledger.workbook.sheetNamed(sheet)?.cells.value(row, column);
}

/** As somebody types a text into a cell. */
async function type(
  ledger: OpenLedger,
  place: { sheet: string; row: number; column: number },
  text: string,
): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.getRangeByIndexes(place.row, place.column, 1, 1).values = [[text]];
    await context.sync();
  });
}

describe('a ledger of 45 items', () => {
  let ledger: OpenLedger;
  let original: unknown;
  let first: Recalculation & { readonly written: boolean };

  beforeAll(async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    original = dumpWorkbook(ledger.workbook);
    first = await run(ledger.port);
  });

  afterAll(() => {
    ledger.close();
  });

  it('takes at most ten round trips', () => {
    expect(ledger.syncs()).toBeLessThanOrEqual(10);
  });

  it('gives the figures worked out by hand', () => {
    expect(first.figures).toMatchObject({
      items: 45,
      units: 16,
      bands: { completed: 25, 'on-schedule': 19, behind: 1 },
      bases: { computed: 20, platform: 10, 'claimed-complete': 5, reported: 10 },
      withoutRatio: 0,
      review: 1,
    });
  });

  it.each([
    ['普惠托育服务', 107 / 91, '117.6%'],
    ['农村公路提质改造', 27.904 / 27, '103.3%'],
    ['重点治理农村道路', 7 / 22, '31.8%'],
  ])('writes the exact ratio of %s', (name, ratio, shown) => {
    const row = rowOf(first, name);
    expect(valueAt(ledger, '进度台账', row, RATIO)).toBeCloseTo(ratio, 14);
    expect(first.changes.find((change) => change.item.cell.row === row)?.after).toBe(shown);
  });

  it('makes numbers of all text ratios and leaves none', () => {
    const values = first.items.map((item) => valueAt(ledger, '进度台账', item.cell.row, RATIO));
    expect(values.filter((value) => typeof value !== 'number')).toEqual([]);
  });

  it('lists one item for review and keeps its ratio', () => {
    expect(first.review.map((item) => item.name)).toEqual(['开工建设保障性租赁住房(套)']);
    expect(first.review[0]?.effectiveShown).toBe('100.0%');
  });

  it('colours by one conditional format', () => {
    const rules = ledger.workbook.sheetNamed('进度台账')?.conditionalFormats.all ?? [];
    expect(rules).toHaveLength(1);
  });

  it('lists each item once in the check list, with a link to its cell', () => {
    const sheet = ledger.workbook.sheetNamed('核对清单');
    const names = first.items.map((_, index) => sheet?.cells.value(index + 3, 2));
    expect(names).toEqual(first.items.map((item) => item.name));
    expect(sheet?.cells.value(48, 2)).toBeNull();
    expect(sheet?.hyperlinks.all).toHaveLength(45);
    expect(sheet?.autoFilter?.area).toMatchObject({ row: 2, rows: 46 });
    expect(sheet?.page).toMatchObject({ orientation: 'landscape', paper: 9 });
  });

  it('writes nothing on a second run', async () => {
    const changes = ledger.workbook.log.entries.length;
    const second = await run(ledger.port, LATER);
    expect(second.written).toBe(false);
    expect(ledger.workbook.log.entries).toHaveLength(changes);
  });

  it('gives the original back by undo', async () => {
    const undone = await undo(ledger.port);
    expect(undone).toMatchObject({ kind: 'undone', kept: [], sheetsKept: [], steps: 0 });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
    expect(await undo(ledger.port)).toEqual({ kind: 'nothing-to-undo' });
  });
});

describe('the bulletin: three appendices, one ledger', () => {
  it('recalculates, writes nothing twice, and gives the original back', async () => {
    let ledger = await openLedger('bulletin-2024-09.xlsx');
    const original = dumpWorkbook(ledger.workbook);
    const first = await run(ledger.port);
    expect(first.ledger.sheets).toEqual(['附件1', '附件2', '附件3']);
    expect(first.figures).toMatchObject({
      items: 45,
      bands: { completed: 25, 'on-schedule': 19, behind: 1 },
      bases: { computed: 20, platform: 10, 'claimed-complete': 5, reported: 10 },
      review: 1,
    });
    expect(ledger.syncs()).toBeLessThanOrEqual(10);
    ledger = await ledger.reopen();
    expect((await run(ledger.port, LATER)).written).toBe(false);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [] });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
    ledger.close();
  });
});

describe('next month, after saving and opening again', () => {
  const PROGRESS = 5;

  it.each([
    ['重点治理农村道路', '已完成隐患整改20处', { shown: '90.9%', basis: 'computed', review: false }],
    ['重点治理农村道路', '已完成', { shown: '100.0%', basis: 'claimed-complete', review: false }],
    ['提供青年创业免费工位', '805个', { shown: '115.0%', basis: 'computed', review: false }],
    ['农村公路安防建设', '正在推进,各标段陆续进场', { shown: '75.1%', basis: 'reported', review: true }],
  ])('%s with %s', async (name, progress, expected) => {
    let ledger = await openLedger('ledger-2024-09.xlsx');
    const first = await run(ledger.port);
    ledger = await ledger.reopen();
    const row = rowOf(first, name);
    await type(ledger, { sheet: '进度台账', row, column: PROGRESS }, progress);
    const second = await run(ledger.port, '2024-11-08T01:00:00.000Z');
    const item = second.items.find((one) => one.cell.row === row);
    expect(item).toMatchObject({ effectiveShown: expected.shown, review: expected.review });
    expect(item?.assessment.basis).toBe(expected.basis);
    expect(second.figures.review).toBe(expected.review ? 2 : 1);
    ledger.close();
  });
});
