import path from 'node:path';
import type { OpenSession } from './LedgerSession';
import { main } from './main';
import { printPdfBy } from './export/printPdfBy';
import type { Terminal } from './Terminal';

const pipeWidth = 120;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns || pipeWidth,
  colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  live: process.stderr.isTTY,
  now: () => performance.now(),
};

/** Loaded when a workbook is to be opened: help and refusals need no office.js. */
const openSession: OpenSession = async (bytes) => (await import('./openSession')).openSession(bytes);

/** The browser is driven by a script of the project, beside the folder that this file is built into. */
const printPdf = printPdfBy(path.resolve(path.dirname(process.argv[1] ?? ''), '../../scripts/print-pdf.mjs'));

void main(process.argv.slice(2), {
  terminal,
  openSession,
  printPdf,
  today: () => new Date().toISOString(),
}).then((code) => {
  process.exitCode = code;
});
