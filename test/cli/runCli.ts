import path from 'node:path';
import { main } from '../../src/cli/main';
import { printPdfBy } from '../../src/cli/export/printPdfBy';
import { openSession } from '../../src/cli/openSession';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const PRINTER = path.resolve(__dirname, '../../scripts/print-pdf.mjs');

/** Runs the command line in this process, as it is, with a window that only remembers; `script` prints its PDFs. */
export async function runCli(
  args: readonly string[],
  { columns = 100, script = PRINTER }: { readonly columns?: number; readonly script?: string } = {},
): Promise<CliRun> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    now: () => 0,
    columns,
    colour: false,
    live: false,
  };
  const printPdf = printPdfBy(script);
  const code = await main(args, { terminal, openSession, printPdf, today: () => '2024-09-27T09:00:00.000Z' });
  return { code, out, err };
}
