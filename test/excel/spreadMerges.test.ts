import {
  clearUnitFilter,
  filterByUnits,
  readUnits,
  recalculate,
  spreadMerges,
  undo,
  WorkbookError,
  type SpreadMergesOptions,
  type SpreadMergesResult,
  type WorkbookPort,
} from '../../src/application';
import type { Sheet, Workbook } from '../../src/xlsx';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T02:00:00.000Z';

type Done = Extract<SpreadMergesResult, { readonly kind: 'done' }>;

async function run(port: WorkbookPort, options: Partial<SpreadMergesOptions> = {}): Promise<Done> {
  const result = await spreadMerges(port, { now: NOW, columns: ['unit', 'category'], ...options });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return result;
}

/** What the ledger says by unit: the same before and after. */
async function unitsOf(port: WorkbookPort): Promise<unknown> {
  const result = await readUnits(port);
  if (result.kind !== 'read') throw new Error(result.kind);
  return result.units.units.map(({ name, spellings, items, bands }) => [
    name,
    spellings,
    items.length,
    bands,
  ]);
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** Counted in the files: merges of units and categories over several rows of the ledger. */
describe.each([
  ['ledger-2024-09.xlsx', 11],
  ['merged-units.xlsx', 4],
  ['bulletin-2024-09.xlsx', 11],
] as const)('%s', (name, count) => {
  let ledger: OpenLedger;
  let before: unknown;
  let units: unknown;
  let done: Done;

  beforeAll(async () => {
    ledger = await openLedger(name);
    await recalculate(ledger.port, { now: NOW });
    ledger = await ledger.reopen();
    before = dumpWorkbook(ledger.workbook);
    units = await unitsOf(ledger.port);
  }, 60_000);

  afterAll(() => {
    ledger.close();
  });

  it('shows the merges first, without touching anything', async () => {
    const preview = await spreadMerges(ledger.port, {
      now: NOW,
      columns: ['unit', 'category'],
      preview: true,
    });
    expect(preview).toMatchObject({ kind: 'preview' });
    expect(preview).toHaveProperty('areas.length', count);
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });

  it('gives every covered cell its text, still merged, and looks as before', async () => {
    const merges = ledger.workbook.sheets.map((sheet) => sheet.merges.areas);
    const syncs = ledger.syncs();
    done = await run(ledger.port);
    expect(ledger.syncs() - syncs).toBeLessThanOrEqual(18);
    expect(done.areas.length).toBeGreaterThan(0);
    expect(done.areas.every(({ held }) => held)).toBe(true);
    expect(done.findings).toEqual([]);
    expect(ledger.workbook.sheets.map((sheet) => new Set(sheet.merges.areas))).toEqual(
      merges.map((areas) => new Set(areas)),
    );
    for (const { cell, rows, columns, text } of done.areas) {
      const { cells } = sheetOf(ledger.workbook, cell.sheet);
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1)
          expect(cells.value(cell.row + row, cell.column + column)).toBe(text);
    }
  });

  it('changes nothing for a recalculation, nor for the units, also after saving', async () => {
    ledger = await ledger.reopen();
    expect(await unitsOf(ledger.port)).toEqual(units);
    const again = await recalculate(ledger.port, { now: LATER });
    expect(again).toMatchObject({ kind: 'done', written: false });
  });

  it('finds nothing to do the second time', async () => {
    expect(await run(ledger.port, { now: LATER })).toMatchObject({ written: false, areas: [] });
  });

  it('is put back exactly by one undo', async () => {
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [], differing: [] });
    const { sheets } = dumpWorkbook(ledger.workbook) as { readonly sheets: readonly object[] };
    const asBefore = before as { readonly sheets: readonly object[] };
    const sorted = (all: readonly object[]): unknown =>
      all.map((sheet) => ({ ...sheet, merges: 'merges' in sheet ? new Set(sheet.merges as []) : null }));
    expect(sorted(sheets)).toEqual(sorted(asBefore.sheets));
  });
});

describe('merged cells of units', () => {
  let ledger: OpenLedger;

  beforeEach(async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
  });

  afterEach(() => {
    ledger.close();
  });

  it('show every row of a unit when they are filtered', async () => {
    await run(ledger.port, { columns: ['unit'] });
    const filtered = await filterByUnits(ledger.port, { units: ['民政局'] });
    if (filtered.kind !== 'filtered') throw new Error(filtered.kind);
    const about = filtered.findings.filter(({ cell }) => cell?.sheet === '进度台账');
    expect(about.map(({ code }) => code)).not.toContain('filter-merged');
    const { rows } = sheetOf(ledger.workbook, '进度台账');
    const shown = Array.from({ length: 45 }, (_, row) => row + 3).filter((row) => !rows.isHidden(row));
    expect(shown).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('are split and drawn where Excel does not keep the merge, and merged again by undo', async () => {
    const sheet = sheetOf(ledger.workbook, '进度台账');
    const areas = new Set(sheet.merges.areas);
    const merge = sheet.merge.bind(sheet);
    sheet.merge = (area, options) => {
      if (options?.keepCovered !== true) merge(area, options);
    };
    const { areas: spread, findings } = await run(ledger.port);
    expect(spread.every(({ held }) => !held)).toBe(true);
    expect(findings).toMatchObject([{ code: 'spread-split', params: { count: spread.length } }]);
    const [first] = spread;
    if (first === undefined) throw new Error('no area');
    const { row, column } = first.cell;
    expect(sheet.merges.at(row, column)).toBeUndefined();
    expect(sheet.cells.value(row + 1, column)).toBe(first.text);
    expect(sheet.style(row + 1, column).borders.top).toBeUndefined();
    expect(sheet.style(row + 1, column).font.color).toEqual({ hex: '#FFFFFF' });
    expect(await recalculate(ledger.port, { now: LATER })).toMatchObject({
      recalculation: { figures: { items: 45, units: 16 } },
    });
    await undo(ledger.port);
    await undo(ledger.port);
    expect(new Set(sheet.merges.areas)).toEqual(areas);
    expect(sheet.cells.value(row + 1, column) ?? '').toBe('');
  });

  it('are not pasted where a conditional format of the office lies over them: it stays one', async () => {
    const sheet = sheetOf(ledger.workbook, '进度台账');
    sheet.conditionalFormats.add({
      areas: [{ row: 3, column: 0, rows: 45, columns: 9 }],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: 'formula', formula: '$G4<0.5' },
      style: {},
    });
    const { areas } = await run(ledger.port);
    expect(areas.every(({ held }) => !held)).toBe(true);
    expect(sheet.conditionalFormats.all).toHaveLength(1);
  });

  it('keep what somebody wrote into them since: that merge is not given back, the others are', async () => {
    const { areas } = await run(ledger.port);
    const [first, second] = areas;
    if (first === undefined || second === undefined) throw new Error('no areas');
    const sheet = sheetOf(ledger.workbook, '进度台账');
    sheet.merges.remove({ ...first, row: first.cell.row, column: first.cell.column });
    sheet.cells.set([{ row: first.cell.row + 1, column: first.cell.column, value: '另一个局' }]);
    const undone = await undo(ledger.port);
    if (undone.kind !== 'undone') throw new Error(undone.kind);
    expect(undone.kept).toHaveLength(first.rows * first.columns - 1);
    expect(sheet.cells.value(first.cell.row + 1, first.cell.column)).toBe('另一个局');
    expect(sheet.cells.value(second.cell.row + 1, second.cell.column) ?? '').toBe('');
  });

  it('are left alone while the sheet is filtered', async () => {
    await ledger.pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('进度台账');
      sheet.autoFilter.apply(sheet.getRange('A3:I48'), 1, { filterOn: 'Values', values: ['省实事'] });
      await context.sync();
    });
    const changes = ledger.workbook.log.entries.length;
    const result = await spreadMerges(ledger.port, { now: NOW, columns: ['unit'] });
    expect(result).toEqual({
      kind: 'refused',
      finding: { code: 'spread-filtered', params: { sheet: '进度台账' }, cell: null },
    });
    expect(ledger.workbook.log.entries).toHaveLength(changes);
  });

  it('are given back where their rows are now, when rows came above them', async () => {
    const sheet = sheetOf(ledger.workbook, '进度台账');
    const below = new Set(
      sheet.merges.areas.map((area) => (area.row < 1 ? area : { ...area, row: area.row + 2 })),
    );
    await run(ledger.port, { columns: ['unit'] });
    await ledger.pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('进度台账').getRange('2:3').insert('Down');
      await context.sync();
    });
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [], differing: [] });
    expect(new Set(sheet.merges.areas)).toEqual(below);
    expect([5, 6, 11].map((row) => sheet.cells.value(row, 3) ?? '')).toEqual(['民政局', '', '']);
  });

  it('stay where their first cell was given another text: the others are kept and named', async () => {
    const { areas } = await run(ledger.port, { columns: ['unit'] });
    const [first] = areas;
    if (first === undefined) throw new Error('no area');
    const sheet = sheetOf(ledger.workbook, '进度台账');
    const { row, column } = first.cell;
    sheet.cells.set([{ row, column, value: '甲局' }]);
    const undone = await undo(ledger.port);
    if (undone.kind !== 'undone') throw new Error(undone.kind);
    expect(undone.kept).toHaveLength(first.rows - 1);
    expect([0, 1].map((down) => sheet.cells.value(row + down, column))).toEqual(['甲局', '民政局']);
  });

  it('are not given back while the sheet is filtered: formats of hidden rows would not be copied', async () => {
    await run(ledger.port, { columns: ['unit'] });
    await filterByUnits(ledger.port, { units: ['民政局'] });
    const spread = dumpWorkbook(ledger.workbook);
    expect(await undo(ledger.port)).toEqual({
      kind: 'refused',
      finding: { code: 'spread-filtered', params: { sheet: '进度台账' }, cell: null },
    });
    expect(dumpWorkbook(ledger.workbook)).toEqual(spread);
    await clearUnitFilter(ledger.port);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [] });
  });

  it('are only those of the columns asked for', async () => {
    const { areas } = await run(ledger.port, { columns: ['category'] });
    expect(areas).toEqual([]);
  });
});

it('writes nothing on a protected sheet', async () => {
  const ledger = await openLedger('ledger-2024-09.xlsx');
  await ledger.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('进度台账').protection.protect();
    await context.sync();
  });
  const changes = ledger.workbook.log.entries.length;
  const result = await spreadMerges(ledger.port, { now: NOW, columns: ['unit'] });
  expect(result).toMatchObject({ kind: 'refused', finding: { code: 'sheet-protected' } });
  expect(ledger.workbook.log.entries).toHaveLength(changes);
  ledger.close();
});

it('splits where no sheet may be added to the workbook', async () => {
  const ledger = await openLedger('ledger-2024-09.xlsx');
  const { port } = ledger;
  const { areas } = await run({
    ...port,
    readOutline: async (names) => ({ ...(await port.readOutline(names)), structureProtected: true }),
  });
  expect(areas.map(({ held }) => held)).toEqual(Array<boolean>(11).fill(false));
  expect(sheetOf(ledger.workbook, '进度台账').cells.value(4, 3)).toBe('民政局');
  ledger.close();
});

it('gives back what a run that failed half-way had taken apart, and clears away what it left', async () => {
  const ledger = await openLedger('ledger-2024-09.xlsx');
  const { port } = ledger;
  const areas = new Set(sheetOf(ledger.workbook, '进度台账').merges.areas);
  let failing = true;
  const result = await spreadMerges(
    {
      ...port,
      apply: async (writes, watch) => {
        await port.apply(writes, watch);
        if (!failing) return;
        failing = false;
        await ledger.pane.Excel.run(async (context) => {
          const left = context.workbook.worksheets.add('progress-ledger-0a1b2c3d');
          left.visibility = 'Hidden';
          left.getRange('D4:D10').format.fill.color = '#FF0000';
          await context.sync();
        });
        throw new WorkbookError('unknown', 'test');
      },
    },
    { now: NOW, columns: ['unit'] },
  );
  expect(result).toMatchObject({ kind: 'failed', left: { kind: 'as-it-was' } });
  expect(ledger.workbook.sheets).toHaveLength(3);
  const sheet = sheetOf(ledger.workbook, '进度台账');
  expect(new Set(sheet.merges.areas)).toEqual(areas);
  expect(sheet.cells.value(4, 3) ?? '').toBe('');
  ledger.close();
});
