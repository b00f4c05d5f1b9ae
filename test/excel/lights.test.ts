import { recalculate, saveSettings, undo, type Recalculation, type Settings } from '../../src/application';
import { defaultSettings } from '../../src/application';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const lit: Partial<Settings> = { lights: { kind: 'on', points: 10 } };
let ledger: OpenLedger;

beforeEach(async () => {
  ledger = await openLedger('percent-column.xlsx');
});

afterEach(() => {
  ledger.close();
});

async function run(settings: Partial<Settings>): Promise<Recalculation & { readonly written: boolean }> {
  const result = await recalculate(ledger.port, { now: NOW, settings });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { ...result.recalculation, written: result.written };
}

const rules = (): number => ledger.workbook.sheetNamed('进度台账')?.conditionalFormats.all.length ?? 0;

/** The texts of a column of 核对清单, by its heading, without those of rows where it is empty. */
function texts(heading: string): readonly string[] {
  const cells = ledger.workbook.sheetNamed('核对清单')?.cells;
  const columns = Array.from({ length: 20 }, (_, index) => index);
  const column = columns.find((index) => cells?.value(2, index) === heading) ?? -1;
  return Array.from({ length: 20 }, (_, index) => cells?.value(index + 3, column)).filter(
    (value) => typeof value === 'string',
  );
}

describe('lights', () => {
  it('tell apart what is behind, in figures, results and words, while the bands stay three', async () => {
    const { figures, items } = await run(lit);
    const plain = await openLedger('percent-column.xlsx');
    const without = await recalculate(plain.port, { now: NOW, preview: true });
    plain.close();
    expect(without).toMatchObject({ kind: 'preview', recalculation: { figures: { bands: figures.bands } } });
    expect(
      items.flatMap(({ name, light }) => (light === undefined ? [] : [[name.slice(0, 4), light]])),
    ).toEqual([
      ['不动产登', 'yellow'],
      ['农村电网', 'yellow'],
      ['全民健身', 'red'],
    ]);
    expect(figures.lights).toEqual({ yellow: 2, red: 1 });
    expect(texts('状态').filter((text) => text.includes('灯'))).toEqual([
      '▽ 滞后（黄灯）',
      '▽ 滞后（黄灯）',
      '▼ 滞后（红灯）',
    ]);
    expect(ledger.workbook.sheetNamed('核对清单')?.cells.value(1, 0)).toContain('黄灯 2 项、红灯 1 项');
  });

  it('are two rules that never stack, rewritten once when turned on or off, and undone', async () => {
    await run({});
    expect(rules()).toBe(1);
    const before = [dumpWorkbook(ledger.workbook, '进度台账'), texts('状态')];
    await run(lit);
    expect(rules()).toBe(2);
    expect((await run(lit)).written).toBe(false);
    await undo(ledger.port);
    expect(rules()).toBe(1);
    expect([dumpWorkbook(ledger.workbook, '进度台账'), texts('状态')]).toEqual(before);
    await run(lit);
    await run({});
    expect(rules()).toBe(1);
    expect((await run({})).written).toBe(false);
  });

  it('hold after saving and opening again, from the workbook’s own settings', async () => {
    await saveSettings(ledger.port, { ...defaultSettings, lights: { kind: 'on', points: 36 } });
    expect((await run({})).figures.lights).toEqual({ yellow: 3, red: 0 });
    ledger = await ledger.reopen();
    const again = await run({});
    expect(again.written).toBe(false);
    expect(again.figures.lights).toEqual({ yellow: 3, red: 0 });
  });
});
