/* global document, requestAnimationFrame, window */
/**
 * Prints how long the workbench takes to show a large ledger, and how even its frames are while it is scrolled by wheel,
 * by PageDown and by dragging the bar: `node scripts/measure-scroll.mjs [--rows 100000] [--workbench FOLDER]`. The ledger is
 * made for it: eight columns, long texts that wrap, no row with a height of its own. `npm run build` first.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : process.argv[index + 1];
};
const rows = Number(option('rows', '100000'));
const workbench = path.resolve(option('workbench', path.join(root, 'dist/workbench')));

const header = ['序号', '实事类别', '项目名称', '责任单位', '目标任务', '进展情况', '完成比例', '备注'];
const widths = [6, 10, 24, 14, 30, 40, 10, 16];
const units = ['教育局', '民政局', '人社局', '卫健局', '住建局', '农业农村局', '交通运输局'];

function cells(index) {
  const target = 100 + (index % 900);
  return [
    index,
    index % 2 === 0 ? '省实事' : '市实事',
    `第${index}个民生实事项目`,
    units[index % units.length],
    `完成农村公路安全隐患整治${target}处,新建改建乡镇便民服务点${index % 40}个`,
    `截至本月底已完成${Math.round(target * 0.8)}处${'，其余正在施工'.repeat(index % 6)}`,
    0.8,
    index % 5 === 0 ? '需调度' : '',
  ];
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(value, column, row) {
  const place = `r="${String.fromCharCode(65 + column)}${row}" s="1"`;
  if (value === '') return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
}

/** The workbook's bytes: the least that a reader needs. */
function makeWorkbook() {
  const lines = [header, ...Array.from({ length: rows }, (_, index) => cells(index + 1))].map(
    (line, index) =>
      `<row r="${index + 1}">${line.map((value, column) => cellXml(value, column, index + 1)).join('')}</row>`,
  );
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = (part, name) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}${type('/xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="大台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:H${rows + 1}"/></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** What the page's main thread has worked so far, in milliseconds of the processor, not of the clock. */
async function worked(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Frame times in milliseconds while `work` goes on, and the processor's time for all of them. */
async function frames({ page, client }, work) {
  const before = await worked(client);
  await page.evaluate(() => {
    window.frameTimes = [];
    let last = performance.now();
    const next = (now) => {
      window.frameTimes.push(now - last);
      last = now;
      window.frameRequest = requestAnimationFrame(next);
    };
    window.frameRequest = requestAnimationFrame(next);
  });
  await work();
  const times = await page.evaluate(() => {
    window.cancelAnimationFrame(window.frameRequest);
    return window.frameTimes.slice(2);
  });
  return { times, work: (await worked(client)) - before };
}

function print(name, { times, work }) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  const slow = sorted.filter((time) => time > 50).length;
  console.log(
    `${name}: median ${at(0.5)} ms, 95% ${at(0.95)} ms, worst ${at(1)} ms; ${slow} of ${sorted.length} frames over 50 ms; work of the processor ${(work / times.length).toFixed(1)} ms a frame`,
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'ledger-scroll-'));
const file = path.join(folder, 'large.xlsx');
writeFileSync(file, makeWorkbook());
const { address, close } = await serve({ folder: workbench, port: 0 });
const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(300_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const watched = { page, client };
  await page.goto(`${address}?lang=zh`);
  await page.getByRole('gridcell').first().waitFor();
  const started = Date.now();
  const before = await worked(client);
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('grid', { name: '工作表 大台账' }).waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const opening = ((await worked(client)) - before) / 1000;
  console.log(
    `${rows} rows: shown ${((Date.now() - started) / 1000).toFixed(1)} s after they were chosen; work of the processor ${opening.toFixed(1)} s`,
  );
  const pane = page.locator('iframe').first().contentFrame();
  await pane.getByText('大台账').first().waitFor();
  console.log(`the pane knew them after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  await page.mouse.move(400, 400);
  const wheel = await frames(watched, async () => {
    for (let step = 0; step < 80; step += 1) await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
  });
  print('wheel', wheel);
  await page.locator('textarea').focus();
  const keys = await frames(watched, async () => {
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('PageDown');
  });
  print('PageDown', keys);
  const dragged = await frames(watched, () =>
    page.evaluate(async () => {
      const scroller = document.querySelector('[role="grid"]').parentElement;
      const whole = scroller.scrollHeight - scroller.clientHeight;
      for (let step = 0; step <= 100; step += 1) {
        scroller.scrollTop = (whole * step) / 100;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }),
  );
  print('drag', dragged);
} finally {
  await browser.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
}
