import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../../src/xlsx';

/** The bytes of a workbook of the fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../fixtures/xlsx', name)));
}

/** The file with one part's text replaced by what `change` makes of it; a part that is not there starts empty. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const old = parts[path];
  return zipSync({ ...parts, [path]: strToU8(change(old ? strFromU8(old) : '')) });
}

/** Every part of a file by its path, as text: each byte one character. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([path, content]) => [path, Buffer.from(content).toString('latin1')]));
}

/** One part as text. */
export function partText(bytes: Uint8Array, path: string): string {
  return Buffer.from(partsOf(bytes)[path] ?? '', 'latin1').toString('utf8');
}

/** The paths of the parts that differ between two files, those of one only included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => a[path] !== b[path]).sort();
}

/** The sheet of that name; a test that names one wrongly fails at once. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
