import { saveCorrection } from '../../../src/application/corrections/saveCorrection';
import { inspect } from '../../../src/application/inspect/inspect';
import { settleUnitNames } from '../../../src/application/unitNames/settleUnitNames';
import { fakePort, type FakeSheet } from '../fakePort';

const ledger: FakeSheet = {
  name: '9月',
  values: [
    ['2024年9月进度台账', '', '', '', '', ''],
    ['序号', '项目名称', '责任单位', '目标任务', '进度情况', '完成比例'],
    [1, '新建公厕', '住建局', '20座', '完成10座', 0.5],
    [2, '农村公路', '交通局', '27公里', '27.904公里', 1.03],
    [3, '城市低保', '县住建局', '700元/月', '已完成', 1],
  ],
};

describe('inspecting a workbook', () => {
  it('tells the ledger, its rows and which column is what', async () => {
    const port = fakePort([ledger]);
    const inspection = await inspect(port);
    expect(inspection).toMatchObject({
      kind: 'found',
      choice: 'only',
      chosen: { asked: '9月', sheets: ['9月'], items: 3, period: { year: 2024, month: 9 } },
    });
    const block = inspection.kind === 'found' ? inspection.chosen.blocks[0] : undefined;
    expect(block).toMatchObject({ headerRow: 1, firstRow: 2, lastRow: 4, correction: null });
    expect(block?.matched.map(({ role, columns, label }) => [role, ...columns, label])).toEqual([
      ['name', 1, '项目名称'],
      ['unit', 2, '责任单位'],
      ['task', 3, '目标任务'],
      ['progress', 4, '进度情况'],
      ['ratio', 5, '完成比例'],
      ['number', 0, '序号'],
    ]);
    expect(block?.choices[3]).toEqual({ column: 3, letters: 'D', label: '目标任务' });
  });

  it('only reads, and only outline and values', async () => {
    const port = fakePort([ledger]);
    await inspect(port);
    expect(port.calls).toEqual(['readOutline', 'readValues']);
  });

  it('offers units written in two ways, until they are settled', async () => {
    const port = fakePort([ledger]);
    const offer = { name: '住建局', others: ['县住建局'] };
    expect(await inspect(port)).toMatchObject({ unitNames: [offer] });
    await settleUnitNames(port, { ...offer, same: true });
    expect(await inspect(port)).toMatchObject({ unitNames: [] });
  });

  it('offers the other states of a ledger, and takes the one asked for', async () => {
    const august = { ...ledger, name: '8月' };
    const port = fakePort([ledger, august]);
    const first = await inspect(port);
    expect(first).toMatchObject({ kind: 'found', choice: 'active', chosen: { asked: '9月' } });
    expect(first.kind === 'found' && first.ledgers.map(({ asked }) => asked).sort()).toEqual(['8月', '9月']);
    expect(await inspect(port, { sheet: '8月' })).toMatchObject({
      choice: 'asked',
      chosen: { asked: '8月' },
    });
  });

  it('passes over sheets that the add-in made', async () => {
    expect(await inspect(fakePort([{ ...ledger, made: 'id' }]))).toEqual({
      kind: 'none',
      empty: true,
      sheets: 0,
      near: [],
    });
  });
});

describe('correcting columns', () => {
  const correction = { sheetId: 'sheet0', columns: { unit: null, progress: 5, ratio: 4 } };
  const save = { sheetId: 'sheet0', sheetName: '9月', correction };

  it('is remembered in the workbook and followed', async () => {
    const port = fakePort([ledger]);
    await saveCorrection(port, save);
    const inspection = await inspect(port);
    const block = inspection.kind === 'found' ? inspection.chosen.blocks[0] : undefined;
    expect(block?.correction).toEqual(correction);
    expect(block?.matched.map(({ role, columns }) => [role, ...columns])).toEqual([
      ['name', 1],
      ['task', 3],
      ['progress', 5],
      ['ratio', 4],
      ['number', 0],
    ]);
  });

  it('is forgotten on request', async () => {
    const port = fakePort([ledger]);
    await saveCorrection(port, save);
    await saveCorrection(port, { ...save, correction: null });
    const inspection = await inspect(port);
    expect(inspection).toMatchObject({ chosen: { blocks: [{ correction: null }] } });
  });

  it('makes a ledger of a header that lacked a column', async () => {
    const values = [
      ['项目名称', '责任单位', '任务数', '情况说明'],
      ['新建公厕', '住建局', '20座', '完成10座'],
    ];
    const port = fakePort([{ name: '表一', values }]);
    const before = await inspect(port);
    expect(before).toMatchObject({
      kind: 'none',
      empty: false,
      near: [{ sheetName: '表一', headerRow: 0, missing: ['progress'] }],
    });
    const columns = { name: [0], unit: 1, task: 2, progress: 3 };
    await saveCorrection(port, {
      sheetId: 'sheet0',
      sheetName: '表一',
      correction: { sheetId: 'sheet0', headerRow: 0, columns },
    });
    expect(await inspect(port)).toMatchObject({ kind: 'found', chosen: { items: 1 } });
  });
});
