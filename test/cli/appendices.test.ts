import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/xlsx';
import { runCli } from './runCli';

const fixtures = path.join(__dirname, '../fixtures/ledgers');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'appendices-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const input = (name: string): string => path.join(fixtures, name);
const output = (name: string): string => path.join(folder, name);

function namesOf(file: string): readonly string[] {
  const workbook = openWorkbook(readFileSync(file));
  return workbook.sheets.map((sheet) => workbook.sheetName(sheet));
}

it('makes the three sheets beside the office’s own and tells the paragraph', async () => {
  const args = ['appendices', input('bulletin-2024-09.xlsx'), output('a.xlsx')];
  const { code, out } = await runCli([...args, '--projects', '湘潭市实事=12']);
  expect(code).toBe(0);
  expect(out).toContain('工作表“附件3 (2)”：湘乡市 1-9 月进度在 75%以下的重点民生实事项目(1 项)，1 页，新建');
  expect(out).toContain('省实事 34 项（23 个项目）、湘潭市实事 13 项（12 个项目），有 2 项同属两类');
  expect(out).toContain('未动它');
  expect(namesOf(output('a.xlsx'))).toEqual([
    ...['附件1', '附件2', '附件3', '附件4'],
    ...['附件1 (2)', '附件2 (2)', '附件3 (2)'],
  ]);
});

it('gives programs sheets, figures and what is due, and a second run leaves the file as it is', async () => {
  const ledger = input('ledger-2024-09.xlsx');
  const first = await runCli(['appendices', ledger, output('a.xlsx'), '--json', '--region', '某市']);
  expect(JSON.parse(first.out)).toMatchObject({
    written: true,
    items: 45,
    heading: { region: '某市', months: '1-9 月', date: '2024年9月30日' },
    sheets: [
      { sheet: '附件1', count: 24 },
      { sheet: '附件2', count: 19 },
      { sheet: '附件3', count: 1, title: '某市 1-9 月进度在 75%以下的重点民生实事项目(1 项)' },
    ],
    withoutRatio: [{ name: '普惠托育服务"护蕾"行动(个)', unit: '卫生健康局' }],
    conflicts: [],
    notes: [{ code: 'not-recalculated' }],
  });
  const second = await runCli(['appendices', output('a.xlsx'), output('b.xlsx'), '--json']);
  expect(JSON.parse(second.out)).toMatchObject({ written: false, heading: { region: '某市' } });
});

it('refuses a workbook without a ledger', async () => {
  const { code, err } = await runCli(['appendices', input('empty.xlsx'), output('a.xlsx')]);
  expect(code).toBe(1);
  expect(err).toContain('没有找到台账');
});

it('settles a near name, and titles the grid as told', async () => {
  const args = ['dynamics', input('ledger-2024-09.xlsx'), output('a.xlsx')];
  await runCli([...args, '--title', '市级项目动态表', '--same', '助餐=建设老年助餐服务点']);
  const workbook = openWorkbook(readFileSync(output('a.xlsx')));
  expect(workbook.sheetNamed('附件4')?.cells.value(1, 0)).toBe('市级项目动态表');
  const again = await runCli(['dynamics', output('a.xlsx'), output('b.xlsx'), '--json']);
  expect(JSON.parse(again.out)).toMatchObject({ written: false });
});
