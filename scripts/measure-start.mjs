/* global document, requestAnimationFrame, requestIdleCallback */
/**
 * Prints how much the pane loads at first and how soon it can be used, beside a peer's pane in one Chromium run:
 * `node scripts/measure-start.mjs [--peer FOLDER] [--addin FOLDER] [--runs 7]`. Both stand in a frame of one page that
 * answers as a host would, with the same unmodified office.js, which is left out of the sizes. The host keeps the pane
 * waiting for the workbook's cells until it was measured: what it loads after that is told apart. `npm run build` first.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : process.argv[index + 1];
};
const peer = option('peer', null);
const runs = Number(option('runs', '7'));
const ours = path.resolve(option('addin', path.join(root, 'dist/addin')));
const trust = path.join(root, 'src/workbench/page/start/trust');

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** The page around both panes: it answers the start-up of office.js and leaves everything else unanswered. */
function hostPage(pane) {
  return `<!doctype html><meta charset="utf-8"><script>
    const sets = JSON.stringify({ ExcelApi: '1.14', SharedRuntime: '1.1' });
    const context = { _id: 'addin', _appName: 16, _appVersion: '16.0', _appUILocale: 'zh-CN', _dataLocale: 'zh-CN',
      _docUrl: '', _clientMode: 1, _settings: [], _reason: 1, _osfControlType: 1, _eToken: '', _correlationId: '',
      _appInstanceId: '1', _appMinorVersion: 0, _hostFullVersion: '16.0.0', _requirementMatrix: sets };
    const answer = (source, asked, data) => source.postMessage(JSON.stringify({ ...asked, _messageType: 1, _data: data,
      _errorCode: 0, _responseType: 0, _origin: location.origin, _serializerVersion: 1 }), '*');
    const waiting = [];
    let batches = 0;
    window.release = () => { for (const [source, asked] of waiting) answer(source, asked, { Error: 5012 }); };
    addEventListener('message', (event) => {
      if (typeof event.data !== 'string') return;
      const asked = JSON.parse(event.data);
      if (asked._messageType !== 0) return;
      const started = asked._actionName !== 'ContextActivationManager_getAppContextAsync';
      if (/executeMethod/.test(asked._actionName)) batches += 1;
      if (batches > 1) waiting.push([event.source, asked]);
      else answer(event.source, asked, started ? { Error: 0 } : context);
    });
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:320px;height:640px';
    frame.name = JSON.stringify({ baseFrameName: 'pane', hostInfo: 'Excel$Web$16.01$zh-CN$$$$0',
      xdmInfo: 'conversation|addin|' + location.origin, serializerVersion: 1 });
    frame.src = '/${pane}/taskpane.html?_host_Info=Excel$Web$16.01$zh-CN$$$$0';
    document.documentElement.append(frame);
  </script>`;
}

function fileFor(url) {
  const [, pane, ...rest] = url.split('/');
  const name = rest.join('/');
  if (name.startsWith('office/AgaveErrorUX/'))
    return path.join(trust, name.slice('office/AgaveErrorUX/'.length));
  if (name.startsWith('office/')) return path.join(ours, name);
  return path.join(pane === 'peer' ? peer : ours, name);
}

async function serveBoth() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = /^\/host-(ours|peer)$/.exec(pathname);
    if (page) return response.setHeader('content-type', 'text/html').end(hostPage(page[1]));
    try {
      const body = await readFile(fileFor(pathname));
      response
        .setHeader('content-type', types[path.extname(pathname)] ?? 'application/octet-stream')
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { server, address: `http://localhost:${server.address().port}` };
}

/** In the frame: the time from its navigation until it has an enabled button and the browser is idle after that. */
function untilInteractive() {
  return new Promise((resolve) => {
    const look = () => {
      const button = document.querySelector('button:not([disabled], [aria-disabled="true"], [aria-label])');
      if (button === null) requestAnimationFrame(look);
      else requestIdleCallback(() => resolve(performance.now()));
    };
    look();
  });
}

/** Milliseconds that the main thread has worked so far: a busy machine stretches time, but hardly this. */
async function mainThreadWork(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function openOnce(browser, address, pane) {
  const page = await browser.newPage();
  const loaded = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(`/${pane}/`) || pathname.includes('/office/') || !response.ok()) return;
    loaded.push(pathname);
  });
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable');
  await page.goto(`${address}/host-${pane}`);
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  const interactive = await frame.evaluate(untilInteractive);
  const work = await mainThreadWork(metrics);
  await page.waitForTimeout(1000);
  const first = loaded.length;
  await page.evaluate('release()');
  await page.waitForTimeout(1000);
  const sizes = await Promise.all(
    loaded.map(async (file) => ({ file, size: gzipSync(await readFile(fileFor(file))).length })),
  );
  await page.close();
  return { interactive, work, first: sizes.slice(0, first), later: sizes.slice(first) };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const { server, address } = await serveBoth();
const browser = await chromium.launch(await launchOptions());
const panes = peer === null ? ['ours'] : ['ours', 'peer'];
const times = Object.fromEntries(panes.map((pane) => [pane, []]));
const works = Object.fromEntries(panes.map((pane) => [pane, []]));
const loads = {};
for (const pane of panes) await openOnce(browser, address, pane);
for (let run = 0; run < runs; run += 1) {
  for (const pane of run % 2 === 0 ? panes : [...panes].reverse()) {
    const opened = await openOnce(browser, address, pane);
    times[pane].push(opened.interactive);
    works[pane].push(opened.work);
    loads[pane] = opened;
  }
}
const sum = (files) => kilobytes(files.reduce((total, { size }) => total + size, 0));
for (const pane of panes) {
  const { first, later } = loads[pane];
  const time = Math.round(median(times[pane]));
  const work = Math.round(median(works[pane]));
  console.log(
    `${pane}: first load ${sum(first)} gzip, interactive after ${time} ms with ${work} ms of main-thread work (medians of ${runs}), later ${sum(later)}`,
  );
  for (const { file, size } of first) console.log(`  ${file} ${kilobytes(size)}`);
  for (const { file, size } of later) console.log(`  later ${file} ${kilobytes(size)}`);
}
await browser.close();
server.close();
