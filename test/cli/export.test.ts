import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/xlsx';
import { runCli } from './runCli';

const ledger = path.join(__dirname, '../fixtures/ledgers/ledger-2024-09.xlsx');
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'export-cli-'));
  await runCli(['dynamics', ledger, at('made.xlsx')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('writes the made sheet alone, without what the add-in stores', async () => {
  const { code, out } = await runCli(['export', at('made.xlsx'), at('sent.xlsx')]);
  expect(code).toBe(0);
  expect(out).toContain('导出的工作表：附件4');
  const sent = openWorkbook(new Uint8Array(readFileSync(at('sent.xlsx'))));
  expect(sent.sheets.map((sheet) => sent.sheetName(sheet))).toEqual(['附件4']);
  expect(sent.customXml.all).toEqual([]);
  expect(sent.names.all.map(({ name }) => name).filter((name) => !name.startsWith('_xlnm.'))).toEqual([]);
});

it('writes one page to print that needs nothing else', async () => {
  expect((await runCli(['export', at('made.xlsx'), at('sent.html')])).code).toBe(0);
  const html = readFileSync(at('sent.html'), 'utf8');
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain('<title>sent</title>');
  expect(html).toContain('content:"第 " counter(page) " 页 共 " counter(pages) " 页"');
  expect(html).not.toMatch(/<script|https?:|url\(|style="/);
});

it.each([
  ['a workbook without made sheets', [ledger, 'a.xlsx'], '还没有生成附件'],
  ['a sheet that is none of ours', ['made.xlsx', 'a.xlsx', '--sheets', '进度台账'], '可导出的有：附件4'],
  ['an ending that it cannot write', ['made.xlsx', 'a.docx'], '.xlsx、.html 或 .pdf'],
  ['IN itself', ['made.xlsx', 'made.xlsx', '--force'], '就是原文件'],
  ['an OUT that is there', ['made.xlsx', 'sent.html'], '已经存在'],
])('refuses %s and writes nothing', async (_, [input = '', output = '', ...more], sentence) => {
  const before = existsSync(at(output)) ? readFileSync(at(output)) : null;
  const words = ['export', path.resolve(folder, input), at(output), ...more];
  const { code, err } = await runCli(words);
  expect(code).toBe(1);
  expect(err).toContain(sentence);
  expect(existsSync(at(output)) ? readFileSync(at(output)) : null).toEqual(before);
});

it('says what to do where there is no browser', async () => {
  const words = ['export', at('made.xlsx'), at('sent.pdf')];
  const { code, err } = await runCli(words, { script: path.join(__dirname, 'noBrowser.mjs') });
  expect(code).toBe(1);
  expect(err).toContain('没有找到浏览器');
  expect(existsSync(at('sent.pdf'))).toBe(false);
});
