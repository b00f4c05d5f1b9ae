import Fraction from 'fraction.js';
import { columnPoints, NARROW_MARGINS } from '../../../src/domain/sheet/paper';
import { layoutUnitSheet } from '../../../src/domain/unitSheet/layoutUnitSheet';
import type { UnitSheet, UnitSheetItem } from '../../../src/domain/unitSheet/UnitSheet';

const threshold = new Fraction(3, 4);

function itemOf(changes: Partial<UnitSheetItem> = {}): UnitSheetItem {
  return {
    ...{ category: '省实事', name: '新增蓄水能力(万方)', task: '386', progress: '364.9' },
    ...{ ratio: new Fraction(3649, 3860), band: 'on-schedule', acceptance: null, gap: false },
    ...{ status: '达到进度', remarks: '' },
    ...changes,
  };
}

function layout(changes: Partial<UnitSheet> = {}): ReturnType<typeof layoutUnitSheet> {
  const sheet = { title: '标题', unit: '水利局', summary: '共 1 项', projects: [], acceptance: true };
  const footer = { unit: true, date: false };
  return layoutUnitSheet({ ...sheet, items: [itemOf()], ...changes }, { name: '水利局', threshold, footer });
}

type Sheet = ReturnType<typeof layout>;

const LANDSCAPE_WIDTH = 842 - NARROW_MARGINS.left - NARROW_MARGINS.right;
const widthOf = ({ widths }: Sheet): number => widths.reduce((sum, width) => sum + columnPoints(width), 0);
const looksOf = (sheet: Sheet, row: number): readonly unknown[] =>
  sheet.rows[row]?.cells.map(({ style }) => sheet.styles[style]) ?? [];

it.each([true, false])('fits A4 laid across, with acceptance or without (%s)', (acceptance) => {
  const sheet = layout({ acceptance });
  expect(sheet.widths).toHaveLength(acceptance ? 10 : 9);
  expect(widthOf(sheet)).toBeLessThanOrEqual(LANDSCAPE_WIDTH);
  expect(sheet.print).toMatchObject({
    orientation: 'landscape',
    fitToWidth: true,
    titleRows: { first: 3, last: 3 },
    printArea: { row: 0, column: 0, rows: 6, columns: acceptance ? 10 : 9 },
  });
});

it('prints only what is known at the foot', () => {
  const { footer } = layout().print;
  expect(Object.keys(footer)).toEqual(['left', 'center']);
});

it('makes what is behind, and an acceptance that is amiss, bold', () => {
  const behind = itemOf({
    ratio: new Fraction(1, 2),
    band: 'behind',
    acceptance: new Fraction(1, 4),
    gap: true,
  });
  const sheet = layout({ items: [itemOf({ acceptance: new Fraction(9, 10) }), behind] });
  const boldAt = (row: number): readonly number[] =>
    looksOf(sheet, row).flatMap((look, column) =>
      JSON.stringify(look).includes('"bold":true') ? [column] : [],
    );
  expect([boldAt(4), boldAt(5)]).toEqual([[], [5, 6, 7]]);
});

it('leaves the ratio of an item without one empty', () => {
  const sheet = layout({ items: [itemOf({ ratio: null, band: null })] });
  expect(sheet.rows[4]?.cells[5]?.content).toEqual({ kind: 'empty' });
});

it('merges the lines above, the projects’ title and months, and the two halves of the answer', () => {
  const sheet = layout({ projects: [{ name: '蓄水', marked: '有', remarks: '无' }] });
  const whole = [0, 1, 2, 5].map((row) => ({ row, column: 0, rows: 1, columns: 10 }));
  expect(sheet.merges).toEqual([
    ...whole,
    { row: 6, column: 3, rows: 1, columns: 5 },
    { row: 7, column: 0, rows: 1, columns: 5 },
    { row: 7, column: 5, rows: 1, columns: 5 },
  ]);
});

it('keeps no look that no cell has', () => {
  const sheet = layout();
  const named = new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
  expect(new Set(Object.keys(sheet.styles))).toEqual(named);
});

it('cuts no row: a long text makes it higher or the text smaller, and pages begin at whole rows', () => {
  const long = itemOf({ progress: '已完成主体工程施工,正在进行装饰装修。'.repeat(40) });
  const items = Array.from({ length: 60 }, (_, index) => (index === 7 ? long : itemOf()));
  const sheet = layout({ items });
  expect(Math.max(...sheet.rows.map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
  const { breaks } = sheet.print;
  const heights = sheet.rows.map(({ height = 0 }) => height);
  const starts = [0, ...breaks];
  starts.forEach((start, page) => {
    const rows = heights.slice(start, starts[page + 1]);
    const repeated = page === 0 ? 0 : (heights[3] ?? 0);
    expect(rows.reduce((sum, height) => sum + height, repeated)).toBeLessThanOrEqual(487);
  });
});
