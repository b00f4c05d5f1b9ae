import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../../src/cli/files/writeWhole';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-write-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = new Uint8Array([80, 75, 3, 4]);

describe('writeWhole', () => {
  it('writes a new file, and replaces an old one', () => {
    const file = path.join(folder, '结果.xlsx');
    writeWhole(file, bytes);
    writeFileSync(file, 'old and longer');
    writeWhole(file, bytes);
    expect([...readFileSync(file)]).toEqual([80, 75, 3, 4]);
    expect(readdirSync(folder)).toEqual(['结果.xlsx']);
  });

  it('leaves nothing behind where it cannot be put in place', () => {
    mkdirSync(path.join(folder, 'taken.xlsx'));
    writeFileSync(path.join(folder, 'taken.xlsx', 'x'), '');
    expect(() => {
      writeWhole(path.join(folder, 'taken.xlsx'), bytes);
    }).toThrow('output-not-written');
    expect(readdirSync(folder)).toEqual(['taken.xlsx']);
  });

  it('leaves what stands where the folder is gone', () => {
    expect(() => {
      writeWhole(path.join(folder, 'gone', 'x.xlsx'), bytes);
    }).toThrow('output-not-written');
  });
});
