/**
 * Starts the add-in in this machine's desktop Excel: `npm run sideload -- [--no-build]`. Builds it, serves it on
 * https://localhost:3000 under a certificate of this machine alone, and lets Microsoft's tools, run by npx, register it
 * and open Excel with it. Ctrl+C unregisters it. Where there is no desktop Excel it says so and ends with 1.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import findExcelModule from './find-excel.cjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/addin');
const manifest = 'dist/addin/manifest.xml';
const certificates = path.join(homedir(), '.office-addin-dev-certs');
const { values } = parseArgs({
  options: { build: { type: 'boolean', default: true } },
  allowNegative: true,
});

function fail(chinese, english) {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}

/** Not a synchronous run: the site must answer while the tool opens Excel. */
async function run(command, args, { shell = false } = {}) {
  const [code] = await once(spawn(command, args, { cwd: root, stdio: 'inherit', shell }), 'exit');
  return code === 0;
}

const npx = (...words) => run('npx', ['--yes', ...words], { shell: true });

async function build() {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  if (!(await run(process.execPath, [webpack, '--config-name', 'addin'])))
    fail('构建失败。', 'The build failed.');
}

/** The tool asks once, in a window of the system, whether this machine shall trust the certificate that it makes. */
async function readCertificate() {
  console.log(
    'Excel 只加载 https 网页：将为 localhost 安装一张仅供本机使用的证书，请在系统窗口中同意。\n' +
      'Excel loads https pages only: a certificate for this machine alone is installed; please agree in the window.',
  );
  if (!(await npx('office-addin-dev-certs@3.0.0', 'install')))
    fail('没有装上本机证书。', 'The certificate was not installed.');
  const read = (name) => readFileSync(path.join(certificates, name));
  return { key: read('localhost.key'), cert: read('localhost.crt') };
}

async function serveAddin(tls) {
  return serve({ folder, port: 3000, tls }).catch((error) =>
    fail(`不能使用端口 3000:${error.message}`, `Port 3000 cannot be used: ${error.message}`),
  );
}

if (findExcelModule.findExcel(process.platform, existsSync) === null)
  fail(
    '这台电脑上没有找到桌面版 Excel（Excel 2021 或 Microsoft 365），不能试用。可以运行 npm start 打开工作台；网页版 Excel 的试用办法见 docs/deploy.zh-CN.md。',
    'No desktop Excel (2021 or Microsoft 365) was found on this machine. npm start opens the workbench instead; docs/deploy.md tells how to try the add-in in Excel on the web.',
  );
if (values.build) await build();
const { close } = await serveAddin(await readCertificate());
const tool = 'office-addin-debugging@7.0.0';
if (!(await npx(tool, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload')))
  fail('没有能在 Excel 中打开加载项。', 'The add-in could not be opened in Excel.');
console.log('试用中，按 Ctrl+C 结束并卸下加载项。\nRunning; Ctrl+C ends it and takes the add-in away.');
process.once('SIGINT', async () => {
  await npx(tool, 'stop', manifest);
  await close();
});
