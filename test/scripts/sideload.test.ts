import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findExcel } from '../../scripts/find-excel.cjs';

const script = path.resolve(__dirname, '../../scripts/sideload.mjs');
const onLinux = 'data:text/javascript,Object.defineProperty(process, "platform", { value: "linux" })';
const everywhere = () => true;

describe('sideloading', () => {
  it('says in both languages that there is no desktop Excel, and ends with 1', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', onLinux, script], {
      encoding: 'utf8',
    });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^这台电脑上没有找到桌面版 Excel.*npm start.*docs\/deploy\.zh-CN\.md/),
      expect.stringMatching(/^No desktop Excel.*npm start.*docs\/deploy\.md/),
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('desktop Excel', () => {
  it.each([
    ['win32', /EXCEL\.EXE$/],
    ['darwin', /Microsoft Excel\.app$/],
  ])('is looked for on %s', (platform, place) => {
    expect(findExcel(platform, everywhere)).toMatch(place);
    expect(findExcel(platform, () => false)).toBeNull();
  });

  it('is in the second place where the first has none', () => {
    expect(findExcel('win32', (place) => place.includes('(x86)'))).toMatch(/\(x86\)/);
  });

  it.each(['linux', 'freebsd'])('is never on %s', (platform) => {
    expect(findExcel(platform, everywhere)).toBeNull();
  });
});
