import { spawn } from 'node:child_process';
import { CliFailure } from '../CliFailure';
import type { PrintPdf } from './PrintPdf';

/** The script's exit code for a machine without a browser. */
const NO_BROWSER = 3;

/** Prints by a script that takes HTML on its input and gives PDF on its output, run by this very Node. */
export function printPdfBy(script: string): PrintPdf {
  return (html, file) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
      const printed: Buffer[] = [];
      let said = '';
      child.stdout.on('data', (part: Buffer) => printed.push(part));
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      child.on('error', reject);
      child.stdin.on('error', () => undefined);
      child.on('close', (code) => {
        if (code === 0) resolve(new Uint8Array(Buffer.concat(printed)));
        else if (code === NO_BROWSER) reject(new CliFailure('no-browser', { file }));
        else reject(new CliFailure('browser-failed', { file, other: said.trim().split('\n')[0] ?? '' }));
      });
      child.stdin.end(html);
    });
}
