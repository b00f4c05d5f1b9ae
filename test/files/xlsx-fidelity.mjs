/**
 * Lets other programs judge what the codec saves: a workbook in which a cell changed, a hidden sheet, a custom XML part and a name came
 * must show the same pages (LibreOffice → PDF → pixels) but for that cell, and openpyxl must find every other cell and look as it was.
 * Run by hand or by `npm run check:files`: node test/files/xlsx-fidelity.mjs [workbook …]. Needs soffice, pdftoppm and openpyxl.
 */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const fixtures = ['excel-like.xlsm', 'openpyxl-features.xlsx', 'libreoffice-features.xlsx', 'prefixed.xlsx'];
const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-fidelity-'));

/** The codec as Node runs it, compiled beside the workbooks. */
function loadCodec() {
  const compile = (from, to) => {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) {
      const source = path.join(from, name);
      if (statSync(source).isDirectory()) compile(source, path.join(to, name));
      else {
        const options = {
          jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
          module: { type: 'commonjs' },
        };
        writeFileSync(path.join(to, name.replace(/\.ts$/, '.js')), transformFileSync(source, options).code);
      }
    }
  };
  compile(path.join(root, 'src/xlsx'), path.join(folder, 'xlsx'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return createRequire(path.join(folder, 'start.js'))('./xlsx/index.js');
}

/** The first cell with a plain number on the first sheet: it is the one that changes. */
function numberCell(sheet) {
  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, cell] of sheet.cells.row(row)) {
      if (
        typeof cell.value === 'number' &&
        !cell.formula &&
        !sheet.rows.isHidden(row) &&
        !sheet.columns.isHidden(column)
      )
        return { row, column, value: cell.value };
    }
  }
  throw new Error('no number');
}

/** Saves the workbook twice: with hidden additions only, and with one cell changed as well. */
function save(codec, file) {
  const bytes = new Uint8Array(readFileSync(file));
  const write = (name, edit) => {
    const workbook = codec.openWorkbook(bytes);
    const before = workbook.activeSheet;
    const added = workbook.addSheet('检查');
    added.cells.set([{ row: 0, column: 0, value: '检查' }]);
    workbook.setVisibility(added, 'hidden');
    workbook.activate(before);
    workbook.customXml.add('<check xmlns="urn:check">检查</check>');
    workbook.names.set({ name: '检查项', formula: '检查!$A$1', hidden: true });
    const changed = edit(workbook);
    const target = path.join(folder, `${name}${path.extname(file)}`);
    writeFileSync(target, codec.saveWorkbook(workbook));
    return { target, changed };
  };
  const same = write('same', () => undefined);
  const edited = write('edited', (workbook) => {
    const [sheet] = workbook.sheets;
    const cell = numberCell(sheet);
    sheet.cells.set([{ ...cell, value: cell.value + 1 }]);
    return `${workbook.sheetName(sheet)}!${codec.cellAddress(cell.row, cell.column)}`;
  });
  return { same, edited };
}

/** The pages of several workbooks of different names, as pictures: one start of LibreOffice for all. */
function pagesOf(files) {
  const out = path.join(folder, 'pages');
  mkdirSync(out);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
    stdio: 'ignore',
    timeout: 600_000,
  });
  const found = files.map((file) => {
    const { name } = path.parse(file);
    execFileSync('pdftoppm', ['-r', '60', '-gray', path.join(out, `${name}.pdf`), path.join(out, name)]);
    return readdirSync(out)
      .filter((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.pgm'))
      .sort()
      .map((entry) => picture(readFileSync(path.join(out, entry))));
  });
  rmSync(out, { recursive: true });
  return found;
}

function picture(bytes) {
  const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  return {
    width: Number(width),
    height: Number(height),
    pixels: bytes.subarray(bytes.length - width * height),
  };
}

/** Pages whose pixels differ, with the height of what differs. */
function differences(before, after) {
  if (before.length !== after.length)
    return [{ page: 0, height: Infinity, text: `${before.length} pages, now ${after.length}` }];
  return before.flatMap((one, index) => {
    const rows = [];
    one.pixels.forEach(
      (value, place) => value !== after[index].pixels[place] && rows.push(Math.floor(place / one.width)),
    );
    const height = rows.length === 0 ? 0 : rows.at(-1) - rows[0] + 1;
    return height === 0
      ? []
      : [{ page: index + 1, height, text: `page ${index + 1}, ${height} lines of pixels` }];
  });
}

const python = () =>
  ['python3', '/usr/bin/python3'].find((name) => {
    try {
      execFileSync(name, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });

function check(codec, file) {
  const { same, edited } = save(codec, file);
  const [original, kept, changed] = pagesOf([file, same.target, edited.target]);
  const stays = differences(original, kept);
  if (stays.length > 0)
    throw new Error(`${path.basename(file)}: looks different: ${stays.map(({ text }) => text).join('; ')}`);
  const moved = differences(original, changed);
  if (moved.some(({ height }) => height > 40))
    throw new Error(`${path.basename(file)}: more than a cell changed`);
  const args = [path.join(here, 'xlsx-same.py'), file, edited.target, edited.changed];
  const found = execFileSync(python(), args, { encoding: 'utf8' }).trim();
  process.stdout.write(
    `${path.basename(file)}: ${original.length} pages the same; ${edited.changed} changed, ${moved.length} page(s) show it; ${found}\n`,
  );
}

const named = process.argv.slice(2);
try {
  const codec = loadCodec();
  for (const file of named.length > 0
    ? named
    : fixtures.map((name) => path.join(root, 'test/fixtures/xlsx', name)))
    check(codec, file);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
