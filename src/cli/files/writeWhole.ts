import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CliFailure } from '../CliFailure';
import { systemReason } from './systemReason';

/**
 * Writes a file whole or not at all: beside its place under a name of its own, then renamed. A reader sees the old
 * file or the new one, never half of one, and a full disk leaves nothing behind.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const draft = path.join(path.dirname(path.resolve(file)), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeAll(draft, bytes);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CliFailure('output-not-written', { file, reason: systemReason(error) });
  }
}

function writeAll(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
