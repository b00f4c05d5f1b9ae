import { recalculate, saveDecisions, readReview, undo } from '../../src/application';
import { openWorkbook } from '../../src/xlsx';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, readFixture, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const SHEET = '进度台账';
const RATIO = 6;
const ROADS = 47;

let ledger: OpenLedger;
let original: unknown;

beforeEach(async () => {
  ledger = await openLedger('ledger-2024-09.xlsx');
  original = dumpWorkbook(ledger.workbook);
});

afterEach(() => {
  ledger.close();
});

/** As Excel's own undo does: the cells of the ratio column are as they were, whatever else there is. */
function ctrlZ(rows?: readonly number[]): void {
  const before = openWorkbook(readFixture('ledger-2024-09.xlsx')).sheetNamed(SHEET)?.cells;
  const cells = ledger.workbook.sheetNamed(SHEET)?.cells;
  const all = Array.from({ length: 60 }, (_, index) => index);
  const edits = (rows ?? all).map((row) => ({
    row,
    column: RATIO,
    value: before?.value(row, RATIO) ?? null,
  }));
  cells?.set(edits.filter(({ row, value }) => cells.value(row, RATIO) !== value));
}

function valueAt(row: number): unknown {
  return ledger.workbook.sheetNamed(SHEET)?.cells.value(row, RATIO);
}

const parts = (): number => ledger.workbook.customXml.all.length;

describe('after Excel’s own undo', () => {
  it('the store is put back and the step marked as undone by Excel', async () => {
    await recalculate(ledger.port, { now: NOW });
    ctrlZ();
    expect(await undo(ledger.port)).toMatchObject({
      kind: 'already-undone',
      steps: 0,
      sheetsRemoved: ['核对清单'],
    });
    expect(parts()).toBe(0);
    expect(valueAt(ROADS)).toBe(0.32);
    expect(ledger.workbook.sheetNamed(SHEET)?.conditionalFormats.all).toEqual([]);
    const again = await recalculate(ledger.port, { now: NOW });
    expect(again).toMatchObject({ kind: 'done', written: true, recalculation: { figures: { review: 1 } } });
  });

  it('is judged cell by cell where some are old, some ours and some edited', async () => {
    const first = await recalculate(ledger.port, { now: NOW });
    const changes = first.kind === 'done' ? first.recalculation.changes.length : 0;
    ctrlZ([ROADS]);
    ledger.workbook.sheetNamed(SHEET)?.cells.set([{ row: 29, column: RATIO, value: 0.5 }]);
    const result = await undo(ledger.port);
    expect(result).toMatchObject({
      kind: 'undone',
      kept: [{ cell: { row: 29 }, shown: '0.5' }],
      differing: [],
    });
    expect(result.kind === 'undone' ? result.restored.length : 0).toBe(changes - 2);
    expect([valueAt(ROADS), valueAt(29)]).toEqual([0.32, 0.5]);
  });
});

describe('several steps', () => {
  it('are undone one after the other, each to what it replaced', async () => {
    await recalculate(ledger.port, { now: NOW });
    const second = await readReview(ledger.port);
    const [item] = second.kind === 'review' ? second.items : [];
    if (item === undefined) throw new Error('nothing in review');
    const choice = { kind: 'typed', percent: '72.5', note: '现场核实' } as const;
    await saveDecisions(ledger.port, { now: NOW, changes: [{ item: item.reference, choice }] });
    await recalculate(ledger.port, { now: NOW, settings: { lights: { kind: 'on', points: 10 } } });
    ledger = await ledger.reopen();
    expect(await undo(ledger.port)).toMatchObject({
      kind: 'undone',
      restored: [],
      sheetsRewritten: ['核对清单'],
      steps: 2,
    });
    expect(await undo(ledger.port)).toMatchObject({
      kind: 'undone',
      restored: [{ row: item.result.cell.row }],
    });
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', sheetsRemoved: ['核对清单'], steps: 0 });
    expect(dumpWorkbook(ledger.workbook)).toEqual(original);
  });
});

describe('reading back', () => {
  it('names a cell that another author wrote in the meantime', async () => {
    await recalculate(ledger.port, { now: NOW });
    const { port } = ledger;
    const result = await undo({
      ...port,
      apply: async (writes, watch) => {
        await port.apply(writes, watch);
        ledger.workbook.sheetNamed(SHEET)?.cells.set([{ row: ROADS, column: RATIO, value: 0.9 }]);
      },
    });
    expect(result).toMatchObject({
      kind: 'undone',
      differing: [{ sheet: SHEET, row: ROADS, column: RATIO }],
    });
  });
});
