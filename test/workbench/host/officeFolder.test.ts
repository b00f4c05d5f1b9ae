import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeFolder } from '../../../src/workbench/host/node/OfficeScripts';

describe('officeFolder', () => {
  it('finds the scripts wherever the program was started', () => {
    const startedIn = process.cwd();
    process.chdir(tmpdir());
    try {
      expect(existsSync(path.join(officeFolder(), 'office.js'))).toBe(true);
    } finally {
      process.chdir(startedIn);
    }
  });
});
