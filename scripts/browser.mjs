/**
 * How to start a browser on this machine: an installed Chrome, Edge or Chromium first, else the one inside
 * `@sparticuz/chromium`, unpacked once under `.cache`. The font configuration names the project's own Chinese font, so
 * that pictures are the same on every machine.
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache');

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function firstInstalled() {
  for (const candidate of installed) {
    const found = await access(candidate).then(
      () => true,
      () => false,
    );
    if (found) return candidate;
  }
  return null;
}

/** The packaged Chromium unpacks into the temporary folder, whatever its version: give it one of its own. */
async function packaged() {
  const folder = path.join(cache, 'chromium-147.0.0');
  await mkdir(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** The project's font alone, or (`machine`) after the fonts that the machine has. */
async function fontConfiguration(kind) {
  const fonts = path.join(root, 'node_modules/@expo-google-fonts/noto-sans-sc');
  const file = path.join(cache, kind === 'machine' ? 'fonts-machine.conf' : 'fonts.conf');
  const own = kind === 'machine' ? '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' : '';
  const dirs = ['400Regular', '700Bold'].map((weight) => `<dir>${path.join(fonts, weight)}</dir>`).join('');
  await mkdir(cache, { recursive: true });
  await writeFile(
    file,
    `<fontconfig>${own}${dirs}<cachedir>${path.join(cache, 'fonts')}</cachedir></fontconfig>`,
  );
  return file;
}

/**
 * Options for playwright's `chromium.launch`; `CHROMIUM=packaged` asks for the one inside the package, `fonts: 'machine'`
 * for the machine's own fonts.
 */
export async function launchOptions({ fonts = 'project' } = {}) {
  const own = process.env.CHROMIUM === 'packaged' ? null : await firstInstalled();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: own ?? (await packaged()),
    args: [...sandbox, '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, FONTCONFIG_FILE: await fontConfiguration(fonts) },
  };
}
