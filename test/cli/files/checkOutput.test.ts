import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CliFailure } from '../../../src/cli/CliFailure';
import { checkOutput } from '../../../src/cli/files/checkOutput';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-output-'));
  writeFileSync(at('in.xlsx'), 'in');
  writeFileSync(at('there.xlsx'), 'there');
  mkdirSync(at('folder.xlsx'));
  symlinkSync(at('in.xlsx'), at('soft.xlsx'));
  linkSync(at('in.xlsx'), at('hard.xlsx'));
  symlinkSync(folder, at('again'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function codeOf(output: string, force: boolean, input = 'in.xlsx'): string {
  try {
    checkOutput({ input: at(input), output: at(output), force });
    return 'allowed';
  } catch (error) {
    return error instanceof CliFailure ? error.code : String(error);
  }
}

describe('checkOutput', () => {
  it.each([
    ['new.xlsx', false, 'allowed'],
    ['new.XLSX', false, 'allowed'],
    ['there.xlsx', false, 'output-exists'],
    ['there.xlsx', true, 'allowed'],
    ['in.xlsx', true, 'output-is-input'],
    ['./again/in.xlsx', true, 'output-is-input'],
    ['soft.xlsx', true, 'output-is-input'],
    ['hard.xlsx', true, 'output-is-input'],
    ['folder.xlsx', true, 'output-is-folder'],
    ['nowhere/new.xlsx', true, 'output-folder-missing'],
    ['in.xlsx/new.xlsx', true, 'output-folder-missing'],
    ['new.xlsm', false, 'output-ending'],
    ['new', false, 'output-ending'],
  ])('%s, forced %s: %s', (output, force, code) => {
    expect(codeOf(output, force)).toBe(code);
  });

  it('keeps the ending of a workbook with macros', () => {
    writeFileSync(at('macros.xlsm'), 'in');
    expect(codeOf('new.xlsx', false, 'macros.xlsm')).toBe('output-ending');
    expect(codeOf('new.xlsm', false, 'macros.xlsm')).toBe('allowed');
  });

  it('knows IN by a name in other letters where the disk does not tell them apart', () => {
    linkSync(at('in.xlsx'), at('IN.xlsx'));
    expect(codeOf('IN.xlsx', true)).toBe('output-is-input');
  });
});
