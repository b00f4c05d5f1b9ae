/**
 * Recalculates the fixtures with the command line and lets other programs judge the results: openpyxl (every cell, style,
 * merge, width and print setting outside the ratio cells) and LibreOffice (every pixel outside them, and the flags). The
 * made sheets are exported and judged as well: texts that stay texts, nothing of the add-in's own, the browser's pages.
 * So is what the workbench saves in a browser, and what the codec makes of workbooks of other programs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filtered, runBrowserFlow, typed } from './check-files/browserFlow.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ledger = path.join(root, 'scripts/ledger.mjs');
const fixtures = path.join(root, 'test/fixtures/ledgers');

/**
 * Workbooks that are recalculated; `flags`: behind ratio cells whose colour is looked at on the page; `follows`: cells of
 * a pivot table, where LibreOffice shows them, which it sums up anew on opening.
 */
const books = [
  {
    file: 'ledger-2024-09.xlsx',
    flags: [
      ['进度台账', 'G48'],
      ['进度台账', 'C48'],
    ],
  },
  { file: 'bulletin-2024-09.xlsx', flags: [['附件3', 'G3']] },
  {
    file: 'own-red-rule.xlsx',
    flags: [
      ['进度台账', 'G6'],
      ['进度台账', 'G9'],
      ['进度台账', 'G10'],
    ],
  },
  ...[
    'percent-column',
    'percent-header',
    'merged-ratio',
    'formula-ratio',
    'two-header-rows',
    'reordered-columns',
    'sheet-a-month',
    'table-with-filter',
    'merged-units',
    'hidden-rows-and-columns',
    'dates-1904',
  ].map((name) => ({ file: `${name}.xlsx`, flags: [] })),
  { file: 'macros.xlsm', flags: [] },
  {
    file: 'pivot-table.xlsx',
    flags: [],
    follows: [
      ['汇总', 'C11'],
      ['汇总', 'C19'],
    ],
  },
];

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function findPython() {
  const python = ['python3', '/usr/bin/python3'].find((name) => runs(name, ['-c', 'import openpyxl, uno']));
  return python ?? fail('需要带 openpyxl 和 uno 的 Python(apt 包 python3-openpyxl、python3-uno)。');
}

function checkTools() {
  if (!runs('soffice', ['--version'])) fail('需要 LibreOffice(apt 包 libreoffice-calc-nogui)。');
  if (spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).error) fail('需要 pdftoppm(apt 包 poppler-utils)。');
}

function recalculate({ file, flags, follows = [] }, folder) {
  const name = path.parse(file).name;
  const before = path.join(fixtures, file);
  const after = path.join(folder, file);
  const printed = execFileSync(process.execPath, [ledger, 'recalculate', before, after, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { items } = JSON.parse(printed);
  const ratios = items.map(({ cell }) => [cell.sheet, cell.address]);
  const behind = items.filter(({ band }) => band === 'behind').map(({ cell }) => [cell.sheet, cell.address]);
  return { name, before, after, ratios, behind, flags, follows };
}

const cli = (...words) => execFileSync(process.execPath, [ledger, ...words], { stdio: 'ignore' });

/** Makes 附件1–4, exports them as workbook and PDF, and lets the workbook be judged. Gives the exit code. */
function checkExport(python, folder) {
  const at = (name) => path.join(folder, name);
  cli('dynamics', path.join(fixtures, 'ledger-2024-09.xlsx'), at('grid.xlsx'));
  cli('appendices', at('grid.xlsx'), at('made.xlsx'));
  for (const ending of ['xlsx', 'pdf']) cli('export', at('made.xlsx'), at(`sent.${ending}`));
  const pages = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [at('sent.pdf')], { encoding: 'utf8' }))?.[1];
  const script = path.join(root, 'scripts/check-files/exported.py');
  return spawnSync(python, ['-B', script, at('sent.xlsx'), folder, pages ?? '0'], { stdio: 'inherit' })
    .status;
}

const table = path.join(fixtures, 'table-with-filter.xlsx');

/** The browser's ledger as one more job: the same cells are ratios, and one cell was typed. */
function browserJob(folder) {
  const [ledgerOfSample] = books;
  const job = recalculate(ledgerOfSample, folder);
  const ratios = [...job.ratios, [typed.sheet, typed.address]];
  return { ...job, name: 'saved in the browser', after: path.join(folder, 'ledger.xlsx'), ratios };
}

/** What the browser filtered, and workbooks of other programs through the codec. Gives the exit code. */
function checkOthers(python, folder) {
  const script = path.join(root, 'scripts/check-files/filtered.py');
  const args = [
    '-B',
    script,
    table,
    path.join(folder, 'table.xlsx'),
    String(filtered.column),
    filtered.value,
  ];
  const found = spawnSync(python, args, { stdio: 'inherit' }).status;
  const codec = path.join(root, 'test/files/xlsx-fidelity.mjs');
  return found || spawnSync(process.execPath, [codec], { stdio: 'inherit' }).status;
}

checkTools();
const python = findPython();
const folder = mkdtempSync(path.join(tmpdir(), 'ledger-check-'));
try {
  const results = path.join(folder, 'results');
  mkdirSync(results);
  const browser = path.join(folder, 'browser');
  mkdirSync(browser);
  await runBrowserFlow({ table, folder: browser });
  const jobs = [...books.map((book) => recalculate(book, results)), browserJob(browser)];
  const list = path.join(folder, 'jobs.json');
  writeFileSync(list, JSON.stringify(jobs));
  const { status } = spawnSync(
    python,
    ['-B', path.join(root, 'scripts/check-files/check.py'), list, folder],
    {
      stdio: 'inherit',
    },
  );
  const exported = checkExport(python, folder);
  const others = checkOthers(python, browser);
  process.exitCode = (status ?? 1) || (exported ?? 1) || (others ?? 1);
} finally {
  if (process.env.KEEP_FILES === undefined) rmSync(folder, { recursive: true, force: true });
  else process.stdout.write(`${folder}\n`);
}
