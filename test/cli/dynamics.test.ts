import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import bulletin from '../fixtures/domain/bulletin-2024-09.json';
import { runCli } from './runCli';

const fixtures = path.join(__dirname, '../fixtures/ledgers');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dynamics-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const input = (name: string): string => path.join(fixtures, name);
const output = (name: string): string => path.join(folder, name);

it('gives the bulletin’s grid as JSON, and a file that a second run leaves as it is', async () => {
  const first = await runCli(['dynamics', input('ledger-2024-09.xlsx'), output('a.xlsx'), '--json']);
  const report = JSON.parse(first.out) as {
    readonly written: boolean;
    readonly rows: readonly { readonly name: string; readonly marks: readonly boolean[] }[];
  };
  expect(first.code).toBe(0);
  expect(report.written).toBe(true);
  expect(report.rows.map(({ name, marks }) => [name, marks])).toEqual(
    bulletin.dynamics.rows.map(({ project, marks }) => [project, marks]),
  );
  const second = await runCli(['dynamics', output('a.xlsx'), output('b.xlsx'), '--json']);
  expect(JSON.parse(second.out)).toMatchObject({ written: false });
});

it('reports grid and coverage, and writes nothing in a preview', async () => {
  const { code, out } = await runCli(['dynamics', input('ledger-2024-09.xlsx'), '--preview']);
  expect(code).toBe(0);
  expect(out).toContain('月份 2024-03 至 2024-09');
  expect(out).toContain('农村水源保障及灌溉能力提升');
  expect(out).toContain('2024-08：23 项');
  expect(out).toContain('这是预览');
});

it('refuses a workbook without projects and writes no file', async () => {
  const { code, err } = await runCli(['dynamics', input('empty.xlsx'), output('a.xlsx')]);
  expect(code).toBe(1);
  expect(err).toContain('没有找到考核项目');
  expect(existsSync(output('a.xlsx'))).toBe(false);
});
