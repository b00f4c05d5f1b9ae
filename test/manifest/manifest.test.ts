import { DOMParser } from '@xmldom/xmldom';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonJobs } from '../../src/commands/ribbonJobs';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const document = new DOMParser().parseFromString(manifest, 'text/xml');
const developmentUrl = 'https://localhost:3000/';

const elements = (tag: string) => [...document.getElementsByTagName(tag)];
const attributes = (tag: string, name: string) =>
  elements(tag).map((element) => element.getAttribute(name) ?? '');
const urls = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(
  (match) => match[1] ?? '',
);

function imageSize(file: string): [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is valid against the published schemas', () => {
    const script = path.join(__dirname, 'validateManifest.mjs');
    expect(JSON.parse(execFileSync('node', [script], { encoding: 'utf8' }))).toEqual({
      valid: true,
      errors: [],
    });
  });

  it('is read by office-addin-manifest', () => {
    const tool = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const printed = execFileSync('node', [tool, 'info', path.join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(printed).toContain('Hosts: Workbook');
  });

  it('names only files that exist, at one https address', () => {
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
    const icons = urls.map((url) => url.slice(developmentUrl.length)).filter((file) => file.endsWith('.png'));
    for (const icon of icons) expect([icon, existsSync(path.join(root, icon))]).toEqual([icon, true]);
  });

  it('gives each icon in the size that it says', () => {
    for (const image of elements('bt:Image').filter((element) => element.hasAttribute('size'))) {
      const size = Number(image.getAttribute('size'));
      const id = image.getAttribute('resid');
      const url = elements('bt:Image')
        .find((element) => element.getAttribute('id') === id)
        ?.getAttribute('DefaultValue');
      const file = path.join(root, (url ?? '').slice(developmentUrl.length));
      expect([id, ...imageSize(file)]).toEqual([id, size, size]);
    }
  });

  it('keeps strings within their limits, each in Chinese too', () => {
    for (const [tag, limit] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ] as const)
      for (const list of elements(tag))
        for (const entry of list.getElementsByTagName('bt:String')) {
          const chinese = [...entry.getElementsByTagName('bt:Override')].find(
            (o) => o.getAttribute('Locale') === 'zh-CN',
          );
          expect((entry.getAttribute('DefaultValue') ?? '').length).toBeLessThanOrEqual(limit);
          expect(chinese?.getAttribute('Value') ?? '').toMatch(/\p{Script=Han}/u);
        }
  });

  it('gives every id once and no resource in vain', () => {
    const ids = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) => attributes(tag, 'id').filter(Boolean));
    const used = [...manifest.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it('has a button for every job of the commands, and no other', () => {
    const functions = elements('FunctionName').map((element) => element.textContent);
    expect(functions.sort()).toEqual([...ribbonJobs].sort());
  });

  it('runs pane and commands in one runtime without asking for it in the requirements', () => {
    expect(attributes('Runtime', 'lifetime')).toEqual(['long']);
    expect(attributes('Runtime', 'resid')).toEqual(attributes('FunctionFile', 'resid'));
    expect(attributes('Set', 'Name')).toEqual(['ExcelApi']);
  });
});
