import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CliFailure } from '../CliFailure';
import { statOf } from './statOf';
import { systemReason } from './systemReason';

const workbookEndings: readonly string[] = ['.xlsx', '.xlsm'];
const oldEndings: readonly string[] = ['.xls', '.et', '.xlt', '.ett', '.xlsb', '.ods', '.csv'];

/** The bytes of IN. What is inside is judged by whoever opens it; only the name, and whether it can be read, here. */
export function readInput(file: string): Uint8Array {
  const stats = statOf(file);
  if (stats === null) throw new CliFailure('input-missing', { file });
  if (stats.isDirectory()) throw new CliFailure('input-is-folder', { file });
  refuseEnding(file);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new CliFailure('input-unreadable', { file, reason: systemReason(error) });
  }
}

function refuseEnding(file: string): void {
  const ending = path.extname(file).toLowerCase();
  if (workbookEndings.includes(ending)) return;
  throw new CliFailure(oldEndings.includes(ending) ? 'old-format' : 'not-xlsx', { file });
}
