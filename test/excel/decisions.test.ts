import {
  readReview,
  recalculate,
  saveDecisions,
  undo,
  withdrawDecision,
  type DecisionChoice,
  type Recalculation,
  type RecalculationResult,
  type ReviewItem,
} from '../../src/application';
import { dumpWorkbook } from './dumpWorkbook';
import { openLedger, type OpenLedger } from './openLedger';

const NOW = '2024-10-08T01:00:00.000Z';
const LATER = '2024-10-08T02:00:00.000Z';
const SHEET = '进度台账';
const PROGRESS = 5;
const RATIO = 6;
const HOUSING = '开工建设保障性租赁住房';
const OFFICE_SPACE = '农村公路安防建设';

let ledger: OpenLedger;

afterEach(() => {
  ledger.close();
});

async function review(): Promise<readonly ReviewItem[]> {
  const result = await readReview(ledger.port);
  if (result.kind !== 'review') throw new Error(JSON.stringify(result));
  return result.items;
}

async function itemOf(name: string): Promise<ReviewItem> {
  const item = (await review()).find(({ result }) => result.name.startsWith(name));
  if (item === undefined) throw new Error(`no ${name}`);
  return item;
}

async function decide(name: string, choice: DecisionChoice): Promise<RecalculationResult> {
  const { reference } = await itemOf(name);
  return saveDecisions(ledger.port, { now: NOW, changes: [{ item: reference, choice }] });
}

function done(result: RecalculationResult): Recalculation & { readonly written: boolean } {
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { ...result.recalculation, written: result.written };
}

async function run(now = LATER): Promise<Recalculation & { readonly written: boolean }> {
  return done(await recalculate(ledger.port, { now }));
}

function found({ items }: Recalculation, name: string) {
  const item = items.find((one) => one.name.startsWith(name));
  if (item === undefined) throw new Error(`no ${name}`);
  return item;
}

function valueAt(row: number, column = RATIO): unknown {
  return ledger.workbook.sheetNamed(SHEET)?.cells.value(row, column);
}

async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

function isNamed(value: unknown, name: string): boolean {
  return typeof value === 'string' && value.startsWith(name);
}

/** What 核对清单 says of the item in its row of the ledger, column by heading. */
function listed(name: string, heading: string): unknown {
  const cells = ledger.workbook.sheetNamed('核对清单')?.cells;
  const columns = Array.from({ length: 20 }, (_, index) => index);
  const column = columns.find((index) => cells?.value(2, index) === heading) ?? -1;
  const rows = Array.from({ length: 60 }, (_, index) => index + 3);
  const row = rows.find((index) => isNamed(cells?.value(index, 2), name)) ?? -1;
  return cells?.value(row, column);
}

describe('a decision about one item', () => {
  beforeEach(async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    await recalculate(ledger.port, { now: NOW });
  });

  it('keeps the reported ratio and takes the item out of review', async () => {
    const kept = done(await decide(HOUSING, { kind: 'keep', note: '已与住建局核实' }));
    expect(kept.figures).toMatchObject({ review: 0, bases: { decided: 1, reported: 9 } });
    expect(found(kept, HOUSING)).toMatchObject({ effectiveShown: '100.0%', review: false });
    expect(listed(HOUSING, '依据')).toBe('人工认定');
    expect(listed(HOUSING, '说明')).toContain('核对人保留填报的 100.0%（理由：已与住建局核实）');
  });

  it('writes a typed ratio over what was reported, and survives save and reopen', async () => {
    const typed = done(await decide(HOUSING, { kind: 'typed', percent: '72.5', note: '现场只开工 72.5%' }));
    const { cell } = found(typed, HOUSING);
    expect(valueAt(cell.row)).toBe(0.725);
    expect(typed.figures.bands).toEqual({ completed: 24, 'on-schedule': 19, behind: 2 });
    ledger = await ledger.reopen();
    const again = await run();
    expect(again.written).toBe(false);
    expect(found(again, HOUSING)).toMatchObject({ effectiveShown: '72.5%', band: 'behind', review: false });
    expect((await itemOf(HOUSING)).decision).toMatchObject({ kind: 'typed', shown: '72.5%' });
  });

  it('is one step that undo takes back', async () => {
    await undo(ledger.port);
    const before = dumpWorkbook(ledger.workbook);
    await decide(HOUSING, { kind: 'typed', percent: '72.5', note: '现场核实' });
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', step: { action: 'decide' }, kept: [] });
    expect(dumpWorkbook(ledger.workbook)).toEqual(before);
  });

  it('follows its item to another row', async () => {
    const first = done(await decide(HOUSING, { kind: 'typed', percent: '72.5', note: '现场核实' }));
    const { row } = found(first, HOUSING).cell;
    await inSheet((sheet) => {
      sheet.getRange('5:7').insert('Down');
      sheet.getRange('12:12').delete('Up');
    });
    const moved = await run();
    expect(found(moved, HOUSING)).toMatchObject({ cell: { row: row + 2 }, effectiveShown: '72.5%' });
    expect(found(moved, HOUSING).assessment.basis).toBe('decided');
    expect(moved.findings.filter(({ code }) => code.startsWith('decision'))).toEqual([]);
  });

  it('lapses when the text of its row changes, and is told once with what it had been', async () => {
    const first = done(await decide(HOUSING, { kind: 'typed', percent: '72.5', note: '现场核实' }));
    const { row } = found(first, HOUSING).cell;
    await inSheet((sheet) => {
      sheet.getRangeByIndexes(row, PROGRESS, 1, 1).values = [['各地块陆续施工']];
    });
    const waiting = await readReview(ledger.port);
    expect(waiting).toMatchObject({ kind: 'review', lapsed: [{ code: 'decision-lapsed-text' }] });
    const next = await run();
    expect(next.findings.filter(({ code }) => code.startsWith('decision'))).toMatchObject([
      { code: 'decision-lapsed-text', params: { was: '72.5% · 现场核实' }, cell: { row } },
    ]);
    expect(found(next, HOUSING)).toMatchObject({ review: true, effectiveShown: '72.5%' });
    expect(found(next, HOUSING).assessment.basis).toBe('reported');
    const after = await run();
    expect(after.written).toBe(false);
    expect(after.findings.filter(({ code }) => code.startsWith('decision'))).toEqual([]);
  });

  it('gives back what was reported when it is withdrawn', async () => {
    const before = valueAt(found(await run(), HOUSING).cell.row);
    await decide(HOUSING, { kind: 'typed', percent: '72.5', note: '现场核实' });
    const { reference } = await itemOf(HOUSING);
    const back = done(await withdrawDecision(ledger.port, { now: LATER, items: [reference] }));
    expect(valueAt(found(back, HOUSING).cell.row)).toBe(before);
    expect(back.figures).toMatchObject({ review: 1, bases: { decided: 0 } });
    expect((await run()).written).toBe(false);
  });

  it('leaves last month’s ratio standing over new words, as a decision, and stale again when withdrawn', async () => {
    const { row } = found(await run(), OFFICE_SPACE).cell;
    await inSheet((sheet) => {
      sheet.getRangeByIndexes(row, PROGRESS, 1, 1).values = [['正在推进,各标段陆续进场']];
    });
    expect((await itemOf(OFFICE_SPACE)).result.review).toBe(true);
    const kept = done(await decide(OFFICE_SPACE, { kind: 'keep' }));
    expect(found(kept, OFFICE_SPACE)).toMatchObject({ effectiveShown: '75.1%', review: false });
    expect((await run()).written).toBe(false);
    const { reference } = await itemOf(OFFICE_SPACE);
    const back = done(await withdrawDecision(ledger.port, { now: LATER, items: [reference] }));
    expect(found(back, OFFICE_SPACE)).toMatchObject({ effectiveShown: '75.1%', review: true });
    expect(found(await run(), OFFICE_SPACE)).toMatchObject({ effectiveShown: '75.1%', review: true });
  });

  it('keeps no ratio that somebody has replaced since', async () => {
    const kept = done(await decide(HOUSING, { kind: 'keep' }));
    await inSheet((sheet) => {
      sheet.getRangeByIndexes(found(kept, HOUSING).cell.row, RATIO, 1, 1).values = [[0.6]];
    });
    const next = await run();
    expect(next.findings.map(({ code }) => code)).toContain('decision-lapsed-ratio');
    expect(found(next, HOUSING)).toMatchObject({ effectiveShown: '60.0%', review: true });
  });

  it.each<[string, DecisionChoice, string]>([
    ['an answer that no rule gives', { kind: 'accept' }, 'decision-no-answer'],
    ['a ratio without a reason', { kind: 'typed', percent: '80', note: ' ' }, 'decision-no-reason'],
    ['words for a ratio', { kind: 'typed', percent: '约八成', note: '核实' }, 'decision-percent'],
    ['a negative ratio', { kind: 'typed', percent: '-5', note: '核实' }, 'decision-percent'],
  ])('refuses %s and writes nothing', async (_what, choice, code) => {
    const before = ledger.workbook.log.entries.length;
    expect(await decide(HOUSING, choice)).toMatchObject({ kind: 'refused', finding: { code } });
    expect(ledger.workbook.log.entries).toHaveLength(before);
  });

  it('refuses to decide about words that changed since the page was read', async () => {
    const { reference, result } = await itemOf(HOUSING);
    await inSheet((sheet) => {
      sheet.getRangeByIndexes(result.cell.row, PROGRESS, 1, 1).values = [['已开工 90 套']];
    });
    const changes = [{ item: reference, choice: { kind: 'keep' } as const }];
    expect(await saveDecisions(ledger.port, { now: LATER, changes })).toMatchObject({
      kind: 'refused',
      finding: { code: 'decision-changed' },
    });
  });

  it('stays within ten round trips and eight for a page', async () => {
    const before = ledger.syncs();
    await review();
    expect(ledger.syncs() - before).toBeLessThanOrEqual(8);
  });
});

describe('the review page', () => {
  it('puts what waits for a person first, with the numbers found in the text', async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    const [first, ...others] = await review();
    expect(first?.result.name).toContain(HOUSING);
    expect(first).toMatchObject({ doubtful: true, basis: 'reported', answer: null, decision: null });
    expect(others.every(({ result }) => !result.review)).toBe(true);
    const road = await itemOf('农村公路提质改造');
    expect(road.answer).toMatchObject({ basis: 'computed', shown: '103.3%' });
    const progress = road.numbers.find(({ side }) => side === 'progress');
    expect(progress?.compared).toBe(true);
    expect(road.result.progress.slice(progress?.start, progress?.end)).toContain('27.904');
    expect(ledger.workbook.log.entries).toEqual([]);
  });

  it('groups equal cases, which are decided in one step', async () => {
    ledger = await openLedger('ledger-2024-09.xlsx');
    const items = await review();
    const platform = items.filter(({ basis }) => basis === 'platform');
    expect(platform).toHaveLength(10);
    expect(new Set(platform.map(({ caseKey }) => caseKey)).size).toBe(1);
    const housing = items.find(({ result }) => result.review);
    expect(items.filter(({ caseKey }) => caseKey === housing?.caseKey)).toHaveLength(1);
    const reported = items.filter((item) => item.basis === 'reported');
    const changes = reported.map(({ reference }) => ({ item: reference, choice: { kind: 'keep' } as const }));
    const all = done(await saveDecisions(ledger.port, { now: NOW, changes }));
    expect(all.figures.bases).toMatchObject({ decided: 10, reported: 0 });
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', steps: 0 });
  });
});

describe('a formula in the ratio column', () => {
  const TENDING = '森林抚育';
  const TITLES = '不动产登记';

  beforeEach(async () => {
    ledger = await openLedger('formula-ratio.xlsx');
  });

  const formulaAt = (row: number): unknown =>
    ledger.workbook.sheetNamed(SHEET)?.cells.get(row, RATIO)?.formula;

  it('is only replaced where that was decided, and comes back by undo', async () => {
    const item = await itemOf(TENDING);
    expect(item.formula).toBe('=F5/15000');
    expect(await decide(TENDING, { kind: 'accept' })).toMatchObject({
      kind: 'refused',
      finding: { code: 'decision-formula' },
    });
    const replaced = done(await decide(TENDING, { kind: 'accept', replaceFormula: true }));
    expect(formulaAt(4)).toBeUndefined();
    expect(valueAt(4)).toBe(1.0375);
    expect(found(replaced, TENDING)).toMatchObject({ effectiveShown: '103.8%', review: false });
    expect((await run()).written).toBe(false);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [], steps: 0 });
    expect(formulaAt(4)).toEqual({ kind: 'plain', text: 'F5/15000' });
    expect(ledger.workbook.customXml.all).toEqual([]);
  });

  it('gives way where it is an error', async () => {
    done(await decide(TITLES, { kind: 'accept', replaceFormula: true }));
    expect(valueAt(5)).toBe(0.67);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', kept: [] });
    expect(formulaAt(5)).toBeDefined();
  });

  it('that is put in again is not written over a second time', async () => {
    await decide(TENDING, { kind: 'accept', replaceFormula: true });
    await inSheet((sheet) => {
      sheet.getRange('G5').formulas = [['=F5/15000']];
    });
    const next = await run();
    expect(formulaAt(4)).toBeDefined();
    expect(next.findings.map(({ code }) => code)).toContain('decision-lapsed-ratio');
  });

  it('is kept by a decision to keep it', async () => {
    const kept = done(await decide(TENDING, { kind: 'keep' }));
    expect(found(kept, TENDING)).toMatchObject({ effectiveShown: '83.0%', review: false });
    expect(formulaAt(4)).toBeDefined();
    expect((await run()).written).toBe(false);
  });
});

describe('a ratio merged over rows', () => {
  it('is decided for all its rows at once', async () => {
    ledger = await openLedger('merged-ratio.xlsx');
    const first = (await review()).filter(({ result }) => result.review);
    const [item] = first;
    if (item === undefined) throw new Error('nothing in review');
    const changes = [{ item: item.reference, choice: { kind: 'keep' } as const }];
    const kept = done(await saveDecisions(ledger.port, { now: NOW, changes }));
    const rows = kept.items.filter(({ cell }) => cell.row === item.result.cell.row);
    expect(rows.map(({ assessment, review: open }) => [assessment.basis, open])).toEqual([
      ['decided', false],
      ['decided', false],
    ]);
  });
});
