import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook, type Sheet } from '../../src/xlsx';
import { runCli } from './runCli';

const fixture = (name: string): string => path.join(__dirname, '../fixtures/ledgers', `${name}.xlsx`);
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'units-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sheetIn = (file: string, name: string): Sheet => {
  const sheet = openWorkbook(readFileSync(at(file))).sheetNamed(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const hidden = (sheet: Sheet): readonly number[] =>
  sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row));

describe('units', () => {
  it('lists every unit with its figures, names and merges to settle, and notes', async () => {
    const { code, out } = await runCli(['units', fixture('ledger-2024-09')]);
    expect(code).toBe(0);
    expect(out).toContain('责任单位 16 个');
    expect(out).toMatch(/民政局\s*│\s*7\s*│\s*6\s*│\s*1\s*│\s*0/);
    expect(out).toContain('有 11 处合并单元格');
    expect(out).toContain('有 3 项的比例重新计算后会改变');
    expect(out).not.toContain('黄灯');
  });

  it('sorts by a figure, units without it last, and tells a program the same', async () => {
    const { code, out } = await runCli([
      ...['units', fixture('ledger-2024-09'), '--json', '--sort', 'without-dynamics', '--lang', 'en'],
    ]);
    const told = JSON.parse(out) as {
      readonly units: readonly {
        readonly unit: string;
        readonly figures: Readonly<Record<string, number | null>>;
      }[];
    };
    expect(code).toBe(0);
    expect(told.units.slice(0, 4).map(({ unit, figures }) => [unit, figures['without-dynamics']])).toEqual([
      ['民政局', 20],
      ['教育局', 9],
      ['卫生健康局', 9],
      ['住建局', 8],
    ]);
    expect(told.units.at(-1)?.figures['without-dynamics']).toBeNull();
    expect(told).toMatchObject({ output: null, offers: [], notes: [{ code: 'units-not-recalculated' }] });
  });

  it('refuses a figure that it does not know', async () => {
    const { code, err } = await runCli(['units', fixture('ledger-2024-09'), '--sort', '滞后']);
    expect([code, err.includes('不能按“滞后”排列，可用的有 items、completed')]).toEqual([2, true]);
  });
});

describe('filter', () => {
  it('shows the units asked for on every sheet, and clears that again', async () => {
    const { code, out } = await runCli([
      ...['filter', fixture('bulletin-2024-09'), at('two.xlsx'), '--unit', '民政局', '--unit', '残联'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('只显示 民政局、残联：附件1、附件2、附件3、附件4');
    expect(out).toContain('第一行');
    const sheet = sheetIn('two.xlsx', '附件1');
    expect(sheet.autoFilter?.columns).toEqual([
      { column: 3, criteria: { kind: 'values', values: ['民政局', '残联'], blanks: false } },
    ]);
    expect(hidden(sheet)).not.toContain(2);
    expect(hidden(sheet)).toContain(9);
    const cleared = await runCli(['filter', at('two.xlsx'), at('all.xlsx'), '--clear']);
    expect([cleared.code, cleared.out.split('\n')[0]]).toEqual([0, '已清除筛选：附件1、附件2、附件3、附件4']);
    expect([sheetIn('all.xlsx', '附件1').autoFilter, hidden(sheetIn('all.xlsx', '附件1'))]).toEqual([
      undefined,
      [],
    ]);
  });

  it('leaves a filter of the user’s own alone, replaces it when asked, and puts it back', async () => {
    const input = fixture('table-with-filter');
    const refused = await runCli(['filter', input, at('no.xlsx'), '--unit', '商务局']);
    expect([refused.code, existsSync(at('no.xlsx'))]).toEqual([1, false]);
    expect(refused.err).toContain(
      '工作表“台账”已有筛选（责任单位：林业局、城市管理局），未改动；加 --replace 可替换，清除时恢复。',
    );
    const replaced = await runCli([
      ...['filter', input, at('yes.xlsx'), '--unit', '商务局', '--replace', '--json'],
    ]);
    expect(JSON.parse(replaced.out)).toMatchObject({
      kind: 'filtered',
      filter: { units: ['商务局'], sheets: [{ sheet: '台账', standing: 'ours' }] },
      conflicts: [{ sheet: '台账', replaced: true }],
    });
    const cleared = await runCli(['filter', at('yes.xlsx'), at('back.xlsx'), '--clear', '--lang', 'en']);
    expect(cleared.out).toContain('Earlier filter put back: 台账');
    expect(hidden(sheetIn('back.xlsx', '台账'))).toEqual([3, 4, 6, 7, 8]);
  });

  it.each([
    ['neither units nor clearing', [], 2, '请用 --unit 说明'],
    ['units with clearing', ['--unit', '民政局', '--clear'], 2, '不能与 --unit 同时使用'],
    ['a unit that the ledger does not have', ['--unit', '林业局'], 1, '没有责任单位“林业局”'],
    ['clearing where nothing is filtered', ['--clear'], 1, '没有按单位筛选'],
  ])('refuses %s', async (_, words, expected, sentence) => {
    const { code, err } = await runCli(['filter', fixture('ledger-2024-09'), at('none.xlsx'), ...words]);
    expect([code, err.includes(sentence), existsSync(at('none.xlsx'))]).toEqual([expected, true, false]);
  });
});
