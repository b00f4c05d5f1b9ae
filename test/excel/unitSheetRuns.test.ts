import { buildUnitSheets, undo } from '../../src/application';
import { settleUnitNames } from '../../src/application/unitNames/settleUnitNames';
import { dumpWorkbook } from './dumpWorkbook';
import { openModel } from './openLedger';
import {
  fill,
  HEADER,
  LATER,
  linesOf,
  makeLedger,
  makeWhole,
  NOW,
  runUnitSheets,
  type,
  type Rows,
} from './unitLedger';

describe('over several runs', () => {
  it('rewrites only what changed, also after saving, and undo brings the former sheet back', async () => {
    let ledger = await openModel(makeWhole());
    await runUnitSheets(ledger.port);
    ledger = await ledger.reopen();
    const before = dumpWorkbook(ledger.workbook, '反馈表-教育局');
    await type(ledger, '台账', 'F4', '10');
    await type(ledger, '台账', 'G4', '1');
    const fresh = await runUnitSheets(ledger.port, { now: LATER });
    expect(fresh.sheets.map(({ unit, change }) => [unit, change])).toEqual([
      ['住建局', 'none'],
      ['教育局', 'rewritten'],
    ]);
    expect(linesOf(ledger.workbook, '反馈表-教育局')[4]?.slice(4)).toEqual([
      ...['10', 1, 0.5, '已完成', '完成比例比验收率高 50.0 个百分点。'],
    ]);
    expect(await undo(ledger.port)).toMatchObject({ sheetsRewritten: ['反馈表-教育局'] });
    expect(dumpWorkbook(ledger.workbook, '反馈表-教育局')).toEqual(before);
    ledger.close();
  });

  it('says which ratios are due on these sheets alone', async () => {
    const ledger = await openModel(makeWhole());
    await type(ledger, '台账', 'F4', '10');
    const due = await runUnitSheets(ledger.port, { units: ['教育局'], preview: false });
    expect(due.notRecalculated).toMatchObject([{ name: '改造学校(所)' }]);
    expect(due.findings.map(({ code }) => code)).toEqual(['unit-sheets-not-recalculated']);
    const other = await runUnitSheets(ledger.port, { units: ['住建局'] });
    expect([other.notRecalculated, other.findings]).toEqual([[], []]);
    ledger.close();
  });

  it('keeps a sheet that was edited by hand, or overwrites it with the old one in the undo', async () => {
    const ledger = await openModel(makeWhole());
    await runUnitSheets(ledger.port);
    await type(ledger, '反馈表-教育局', 'J5', '已补报');
    const asked = await buildUnitSheets(ledger.port, { now: LATER, units: 'all', preview: true });
    expect(asked).toMatchObject({
      kind: 'preview',
      unitSheets: { conflicts: [{ unit: '教育局', sheet: '反馈表-教育局', used: '反馈表-教育局 (2)' }] },
    });
    await runUnitSheets(ledger.port, { now: LATER, edited: 'overwrite' });
    const cells = ledger.workbook.sheetNamed('反馈表-教育局')?.cells;
    expect(cells?.value(4, 9) ?? '').toBe('');
    await undo(ledger.port);
    expect(cells?.value(4, 9)).toBe('已补报');
    const kept = await runUnitSheets(ledger.port, { now: LATER });
    expect(kept.sheets.map(({ sheet }) => sheet)).toEqual(['反馈表-住建局', '反馈表-教育局 (2)']);
    expect(kept.findings.map(({ code }) => code)).toContain('unit-sheet-edited');
    expect(cells?.value(4, 9)).toBe('已补报');
    ledger.close();
  });

  it('never touches a user’s own sheet of that name', async () => {
    const workbook = makeWhole();
    fill(workbook, '反馈表-教育局', [['我的表']]);
    const ledger = await openModel(workbook);
    const result = await runUnitSheets(ledger.port, { units: ['教育局'] });
    expect(result.sheets.map(({ sheet }) => sheet)).toEqual(['反馈表-教育局 (2)']);
    expect(result.findings).toEqual([
      {
        code: 'unit-sheet-beside',
        params: { name: '反馈表-教育局', used: '反馈表-教育局 (2)' },
        cell: null,
      },
    ]);
    expect(workbook.sheetNamed('反馈表-教育局')?.cells.value(0, 0)).toBe('我的表');
    ledger.close();
  });

  it('tells of a sheet whose unit the ledger no longer names, and leaves it', async () => {
    const ledger = await openModel(makeWhole());
    await runUnitSheets(ledger.port);
    await type(ledger, '台账', 'D4', '教体局');
    const result = await runUnitSheets(ledger.port, { now: LATER });
    expect(result.sheets.map(({ unit, change }) => [unit, change])).toEqual([
      ['住建局', 'none'],
      ['教体局', 'made'],
    ]);
    expect(result.findings).toContainEqual({
      code: 'unit-sheet-left',
      params: { name: '反馈表-教育局' },
      cell: null,
    });
    ledger.close();
  });
});

describe('units and their names', () => {
  const rows: Rows = [
    [1, '', '甲工程(座)', '县/民政局', 20, 20, 1],
    [2, '', '乙工程(所)', '县 民政局', 10, 8, 0.8],
    [3, '', '丙工程(所)', "'市[水利]:局?'", 10, 8, 0.8],
    [4, '', '丁工程(所)', '重'.repeat(40), 10, 8, 0.8],
    [5, '', '戊工程(所)', `${'重'.repeat(40)}乙`, 10, 8, 0.8],
  ];
  const HEADER_WITHOUT = HEADER.slice(0, 7);

  it('become names that Excel takes, two that would be one told apart, found again by the next run', async () => {
    let ledger = await openModel(makeLedger(rows, HEADER_WITHOUT));
    const result = await runUnitSheets(ledger.port);
    expect(result.sheets.map(({ sheet }) => sheet)).toEqual([
      '反馈表-县 民政局',
      '反馈表-县 民政局 (2)',
      "反馈表-'市 水利 局",
      `反馈表-${'重'.repeat(27)}`,
      `反馈表-${'重'.repeat(23)} (2)`,
    ]);
    expect(result.findings).toEqual([]);
    expect(linesOf(ledger.workbook, '反馈表-县 民政局 (2)')[4]?.[3]).toBe('8');
    ledger = await ledger.reopen();
    expect((await runUnitSheets(ledger.port, { now: LATER })).written).toBe(false);
    expect(await undo(ledger.port)).toMatchObject({ kind: 'undone', sheetsKept: [] });
    expect(ledger.workbook.sheets).toHaveLength(1);
    ledger.close();
  });

  it('are asked for in any way of writing; settled names share a sheet', async () => {
    const own: Rows = [
      [1, '', '甲工程(座)', '县民政局', 20, 20, 1],
      [2, '', '乙工程(所)', '民政局', 10, 8, 0.8],
      [3, '', '丙工程(所)', '教育局', 10, 8, 0.8],
    ];
    const ledger = await openModel(makeLedger(own, HEADER_WITHOUT));
    await settleUnitNames(ledger.port, { name: '民政局', others: ['县民政局'], same: true });
    const result = await runUnitSheets(ledger.port, { units: [' 县民政局'] });
    expect(result.sheets).toMatchObject([{ unit: '民政局', figures: { items: 2, silent: null } }]);
    ledger.close();
  });

  it('that the ledger does not have are refused with those that it has', async () => {
    const ledger = await openModel(makeWhole());
    const changes = ledger.workbook.log.entries.length;
    expect(await buildUnitSheets(ledger.port, { now: NOW, units: ['住建局', '林业局'] })).toEqual({
      kind: 'refused',
      finding: {
        code: 'unknown-unit',
        params: { unit: '林业局', available: '住建局、教育局' },
        cell: null,
      },
    });
    expect(ledger.workbook.log.entries).toHaveLength(changes);
    ledger.close();
  });
});
