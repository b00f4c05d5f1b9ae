import { DOMParser } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from '../../scripts/content-security-policy.cjs';

const read = (file: string): string =>
  readFileSync(path.resolve(__dirname, '../../docs/deploy', file), 'utf8');

function nginxHeaders(): ReadonlyMap<string, string> {
  const lines = read('nginx.conf').matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

const config = new DOMParser().parseFromString(read('web.config'), 'text/xml');

function iisHeaders(): ReadonlyMap<string, string> {
  const headers = config.getElementsByTagName('customHeaders')[0];
  const added = [...(headers?.getElementsByTagName('add') ?? [])];
  return new Map(added.map((add) => [add.getAttribute('name') ?? '', add.getAttribute('value') ?? '']));
}

describe.each([
  ['nginx', nginxHeaders()],
  ['IIS', iisHeaders()],
])('the configuration for %s', (_, headers) => {
  const policy = headers.get('Content-Security-Policy') ?? '';
  const [own, ancestors] = policy.split('; frame-ancestors ');

  it('sends the policy that the pages carry', () => {
    expect(own).toBe(contentSecurityPolicy);
  });

  it('lets itself and Excel on the web frame the pane, by https', () => {
    const [self, ...sites] = (ancestors ?? '').split(' ');
    expect(self).toBe("'self'");
    expect(sites).toEqual(
      expect.arrayContaining(['https://*.officeapps.live.com', 'https://*.sharepoint.com']),
    );
    for (const site of sites) expect(site).toMatch(/^https:\/\/[a-z*][a-z.]+$/);
    expect(headers.has('X-Frame-Options')).toBe(false);
  });

  it('has types believed', () => {
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('both configurations', () => {
  it('send one policy', () => {
    expect(nginxHeaders().get('Content-Security-Policy')).toBe(iisHeaders().get('Content-Security-Policy'));
  });

  it('have browsers ask whether a file changed', () => {
    expect(nginxHeaders().get('Cache-Control')).toBe('no-cache');
    expect(config.getElementsByTagName('clientCache')[0]?.getAttribute('cacheControlMode')).toBe(
      'DisableCache',
    );
  });
});
