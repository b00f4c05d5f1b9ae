import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { radicals } from '../../src/domain/quantity/radicals';
import { printedHtml, renderPrint } from '../../src/workbench/print';
import type { Workbook } from '../../src/xlsx';

/** A cell's text and the middle of it, in points from the paper's left edge. */
export interface PdfCell {
  readonly text: string;
  readonly middle: number;
}

export interface PdfPage {
  readonly size: readonly number[];
  readonly rows: readonly (readonly PdfCell[])[];
  readonly text: string;
}

/** A text as compared: characters for radicals, half-width, no spaces. */
export function plain(text: string): string {
  const characters = Array.from(text, (sign) => radicals.get(sign) ?? sign).join('');
  return characters.normalize('NFKC').replaceAll(/\s/g, '');
}

const root = path.resolve(__dirname, '../..');
const run = (script: string, args: readonly string[], input = ''): Buffer =>
  execFileSync(process.execPath, [path.join(root, script), ...args], {
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, PRINT_FONTS: 'project' },
  });

/** Prints every sheet of a workbook by the browser and reads the PDF's pages back. */
export function printPages(workbook: Workbook): readonly PdfPage[] {
  const printed = renderPrint({ workbook, sheets: workbook.sheets, file: 'a.xlsx', now: new Date(0) });
  if (!printed) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'printed-'));
  try {
    const file = path.join(folder, 'printed.pdf');
    writeFileSync(file, run('scripts/print-pdf.mjs', [], printedHtml(printed)));
    const pages = JSON.parse(run('test/e2e/readPdf.mjs', [file]).toString()) as readonly PdfPage[];
    return pages.map(({ size, rows, text }) => ({
      size,
      text: plain(text),
      rows: rows.map((row) => row.map((cell) => ({ ...cell, text: plain(cell.text) }))),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
