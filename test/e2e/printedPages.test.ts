import { buildAppendices, buildDynamicsSheet, exportSheets, recalculate } from '../../src/application';
import { layoutDynamics } from '../../src/domain/dynamics/layoutDynamics';
import { buildWorkbook } from '../../src/export';
import { sayDynamics } from '../../src/application/dynamics/sayDynamics';
import { textsOf } from '../../src/locales';
import { sayDescription } from '../../src/application/made/sayDescription';
import { openLedger } from '../excel/openLedger';
import bulletin from '../fixtures/domain/bulletin-2024-09.json';
import { plain, printPages, type PdfCell, type PdfPage } from './printPages';

jest.setTimeout(180_000);
const now = '2024-09-27T09:00:00.000Z';
let pages: readonly PdfPage[] = [];

beforeAll(async () => {
  const ledger = await openLedger('ledger-2024-09.xlsx');
  await recalculate(ledger.port, { now });
  await buildDynamicsSheet(ledger.port, { now });
  await buildAppendices(ledger.port, { now });
  const exported = await exportSheets(ledger.port);
  ledger.close();
  if (exported.kind === 'exported') pages = printPages(buildWorkbook(exported.sheets));
});

/** The pages of one sheet: from the page that begins with its label to the next sheet's. */
function pagesOf(label: string): readonly PdfPage[] {
  const labels = pages.map((page) => page.rows.flat().find(({ text }) => /^附件\d$/.test(text))?.text);
  const first = labels.indexOf(label);
  const next = labels.findIndex((other, index) => index > first && other !== undefined);
  return pages.slice(first, next === -1 ? undefined : next);
}

const texts = (row: readonly PdfCell[]): readonly string[] => row.map(({ text }) => text);
const isNumbered = (row: readonly PdfCell[]): boolean => /^\d+$/.test(row[0]?.text ?? '');

/** The place of the heading that a cell stands under, among the headings of its page. */
function under(cell: PdfCell, headings: readonly PdfCell[]): number {
  const away = headings.map(({ middle }) => Math.abs(middle - cell.middle));
  return away.indexOf(Math.min(...away));
}

it('prints the bulletin’s monthly grid, row by row', () => {
  const grid = pagesOf('附件4');
  expect(grid).toHaveLength(1);
  const [page] = grid;
  const headings = page?.rows.find((row) => row[0]?.text === '序号') ?? [];
  const rows = (page?.rows ?? []).filter(isNumbered).map((row) => {
    const columns = new Map(row.map((cell) => [under(cell, headings), cell.text]));
    const marks = bulletin.dynamics.months.map((_, month) => columns.get(3 + month) === '√');
    return { no: Number(row[0]?.text), project: row.find(({ text }) => text.length > 3)?.text, marks };
  });
  expect(texts(headings).slice(3)).toEqual(bulletin.dynamics.months);
  expect(rows.map(({ no, marks }) => [no, marks])).toEqual(
    bulletin.dynamics.rows.map(({ no, marks }) => [no, marks]),
  );
  for (const { no, project } of bulletin.dynamics.rows)
    expect(texts(page?.rows.find((row) => row[0]?.text === String(no)) ?? [])).toContain(plain(project));
  expect(page?.text).toContain(plain(bulletin.dynamics.note));
});

it.each([1, 2, 3])('prints the items of the bulletin’s 附件%i, each whole and once', (appendix) => {
  const table = pagesOf(`附件${String(appendix)}`);
  const items = bulletin.items.filter((item) => item.appendix === appendix);
  const rows = table.flatMap((page) => page.rows).filter(isNumbered);
  expect(rows.map(([first]) => Number(first?.text))).toEqual(items.map((_, index) => index + 1));
  const lines = rows.map((row) => texts(row).join('|'));
  const missing = items.filter(({ project, task, progress }) => {
    const words = [project, task, progress].map(plain);
    return lines.filter((line) => words.every((word) => line.includes(word))).length !== 1;
  });
  expect(missing).toEqual([]);
  for (const page of table) expect(page.text).toContain('完成比例');
});

it('numbers the pages of all sheets', () => {
  expect(pages.length).toBeGreaterThanOrEqual(4);
  pages.forEach((page, index) => {
    expect(page.text).toContain(`第${String(index + 1)}页共${String(pages.length)}页`);
  });
});

it('prints 12 months of 500 projects on A4 across, the header on every page and no row cut', () => {
  const months = Array.from({ length: 12 }, (_, month) => ({ year: 2024, month: month + 1 }));
  const rows = Array.from({ length: 500 }, (_, index) => ({
    project: {
      name: `第${String(index + 1)}号项目${'农村适龄妇女免费检查'.repeat(index % 4)}`,
      unit: `第${String(Math.floor(index / 9))}局`,
    },
    marks: months.map((_, month) => ((index + month) % 3 === 0 ? ('log' as const) : null)),
  }));
  const layout = layoutDynamics({ months, rows, findings: [], own: new Set() }, '附件4');
  const printed = printPages(
    buildWorkbook([sayDescription(layout, (text) => sayDynamics(textsOf('zh-CN'), text))]),
  );
  expect(printed).toHaveLength(layout.print.breaks.length + 1);
  const numbers = printed.map((page) => page.rows.filter(isNumbered).map(([first]) => Number(first?.text)));
  expect(numbers.flat()).toEqual(rows.map((_, index) => index + 1));
  for (const page of printed) {
    expect(page.size.map(Math.round)).toEqual([842, 595]);
    expect(page.rows.filter((row) => row.length > 1 && !isNumbered(row))).toHaveLength(1);
  }
});
