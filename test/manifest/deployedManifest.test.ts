import { DOMParser } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deployedManifest, siteAddress } from '../../scripts/deployed-manifest.cjs';

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const addressesOf = (text: string) =>
  [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map((match) => match[1] ?? '');
const appDomains = (text: string) =>
  [...new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('AppDomain')].map(
    (element) => element.textContent,
  );

describe('the manifest of a site', () => {
  it.each([
    ['https://intranet.example/ledger/', 'https://intranet.example/ledger/', 'https://intranet.example'],
    ['https://intranet.example/ledger', 'https://intranet.example/ledger/', 'https://intranet.example'],
    ['https://intranet.example', 'https://intranet.example/', 'https://intranet.example'],
    ['https://localhost:30001/a/', 'https://localhost:30001/a/', 'https://localhost:30001'],
    ['https://10.1.2.3:8443/民生/', 'https://10.1.2.3:8443/%E6%B0%91%E7%94%9F/', 'https://10.1.2.3:8443'],
  ])('of %s has every file below it and its origin alone as domain', (url, site, origin) => {
    const deployed = deployedManifest(manifest, url);
    const files = addressesOf(manifest).map((address) => address.slice('https://localhost:3000/'.length));
    expect(addressesOf(deployed)).toEqual(files.map((file) => site + file));
    expect(appDomains(deployed)).toEqual([origin]);
    expect(files).toEqual(
      expect.arrayContaining(['taskpane.html', 'help.html', 'assets/icons/ledger-32.png']),
    );
  });

  it('keeps all else as it is', () => {
    const site = 'https://intranet.example/ledger/';
    const back = deployedManifest(manifest, site)
      .replaceAll(site, 'https://localhost:3000/')
      .replaceAll('https://intranet.example', 'https://localhost:3000');
    expect(back).toBe(manifest);
  });

  it('is the one of development where no address is given', () => {
    expect(siteAddress()).toBe('https://localhost:3000/');
  });

  it.each([
    'http://intranet.example/ledger/',
    'intranet.example/ledger/',
    'file:///srv/ledger/',
    'https://intranet.example/ledger/?v=2',
    'https://intranet.example/ledger/#top',
    'true',
    '',
  ])('is refused for %s', (url) => {
    expect(() => siteAddress(url)).toThrow(/https 开头[^]*over https/);
  });
});
