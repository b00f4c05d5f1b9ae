import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/xlsx';
import { runCli } from './runCli';

const ledger = path.join(__dirname, '../fixtures/ledgers/ledger-2024-09.xlsx');
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unit-sheets-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const namesOf = (file: string): readonly string[] => {
  const workbook = openWorkbook(readFileSync(at(file)));
  return workbook.sheets.map((sheet) => workbook.sheetName(sheet));
};

it('makes the sheets asked for and tells them, and undo takes them away', async () => {
  const { code, out } = await runCli([
    ...['unit-sheets', ledger, at('two.xlsx')],
    ...['--unit', '公安局交警大队', '--unit', '民政局'],
  ]);
  expect(code).toBe(0);
  expect(out).toContain('单位反馈表（2 张）：');
  expect(out).toContain(
    '反馈表-公安局交警大队：1 项，滞后 1 项，需核对 0 项，验收率需说明 0 项（1 页，新建）',
  );
  const made = ['反馈表-民政局', '反馈表-公安局交警大队'];
  expect(namesOf('two.xlsx').slice(-2)).toEqual(made);
  await runCli(['undo', at('two.xlsx'), at('undone.xlsx')]);
  expect(namesOf('undone.xlsx').filter((name) => made.includes(name))).toEqual([]);
});

it('exports them without the rest, and a second run leaves the file as it is', async () => {
  const sent = await runCli(['export', at('two.xlsx'), at('sent.xlsx'), '--unit-sheets']);
  expect([sent.code, namesOf('sent.xlsx')]).toEqual([0, ['反馈表-民政局', '反馈表-公安局交警大队']]);
  const again = await runCli([
    ...['unit-sheets', at('two.xlsx'), at('again.xlsx'), '--json'],
    ...['--unit', '民政局', '--lang', 'en'],
  ]);
  expect(JSON.parse(again.out)).toMatchObject({
    written: false,
    sheets: [{ unit: '民政局', change: 'none', figures: { items: 7 } }],
  });
});

it.each([
  [
    'a unit that the ledger does not have',
    ['unit-sheets', ledger, 'a.xlsx', '--unit', '林业局'],
    '没有责任单位“林业局”',
  ],
  ['an export before any was made', ['export', ledger, 'a.xlsx', '--unit-sheets'], '还没有生成单位反馈表'],
])('refuses %s', async (_, [command = '', input = '', output = '', ...more], sentence) => {
  const { code, err } = await runCli([command, input, at(output), ...more]);
  expect(code).toBe(1);
  expect(err).toContain(sentence);
});
