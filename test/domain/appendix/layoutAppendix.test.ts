import Fraction from 'fraction.js';
import type { Appendix, RatedItem } from '../../../src/domain/appendix/Appendix';
import { layoutAppendix } from '../../../src/domain/appendix/layoutAppendix';
import { columnPoints, PAPER } from '../../../src/domain/sheet/paper';

const threshold = new Fraction(3, 4);

function itemOf(changes: Partial<RatedItem> = {}): RatedItem {
  return {
    ...{ category: '省实事', name: '新增蓄水能力(万方)', unit: '水利局', task: '386', progress: '364.9' },
    ratio: new Fraction(3649, 3860),
    ...changes,
  };
}

function layout(
  appendix: Partial<Appendix>,
  orientation: 'portrait' | 'landscape' = 'portrait',
): ReturnType<typeof layoutAppendix> {
  const whole: Appendix = { number: 2, band: 'on-schedule', items: [], withoutRatio: 0, ...appendix };
  const footer = { unit: true, date: true };
  return layoutAppendix(whole, { name: '附件2', title: '标题', orientation, threshold, footer });
}

const contents = (sheet: ReturnType<typeof layout>, row: number): readonly unknown[] =>
  sheet.rows[row]?.cells.map(({ content }) =>
    content.kind === 'text' && content.text.kind === 'verbatim' ? content.text.text : content,
  ) ?? [];

it('prints label, title and the seven columns, numbered from one', () => {
  const sheet = layout({ items: [itemOf(), itemOf({ name: '恢复灌溉面积', ratio: new Fraction(25, 26) })] });
  expect(sheet.rows[0]?.cells[0]?.content).toEqual({ kind: 'text', text: { kind: 'label', number: 2 } });
  expect(sheet.rows[2]?.cells.map(({ content }) => content)).toEqual(
    ['number', 'category', 'name', 'unit', 'task', 'progress', 'ratio'].map((word) => {
      return { kind: 'text', text: { kind: 'word', word } };
    }),
  );
  expect(contents(sheet, 4)).toEqual([
    { kind: 'number', value: 2 },
    ...['省实事', '恢复灌溉面积', '水利局', '386', '364.9'],
    { kind: 'number', value: 0.961538461538462 },
  ]);
});

it('says 无 under the title of an empty one, without a table', () => {
  const sheet = layout({ withoutRatio: 2, band: 'behind', number: 3 });
  expect(sheet.rows.map(({ cells }) => cells[0]?.content)).toEqual([
    { kind: 'text', text: { kind: 'label', number: 3 } },
    { kind: 'text', text: { kind: 'title' } },
    { kind: 'text', text: { kind: 'word', word: 'none' } },
    { kind: 'text', text: { kind: 'note', marked: false, withoutRatio: 2 } },
  ]);
  expect(sheet.filter).toBeNull();
  expect(sheet.print.titleRows).toBeNull();
});

it.each([
  ['behind', new Fraction(7, 22), '0.0%"▼"'],
  ['behind', new Fraction(7496, 10_000), '0.00%"▼"'],
  ['on-schedule', new Fraction(3, 4), '0.0%'],
  ['on-schedule', new Fraction(9996, 10_000), '0.00%'],
  ['completed', new Fraction(107, 100), '0.0%'],
] as const)('shows %s %s so that black-and-white paper tells its band', (band, ratio, format) => {
  const sheet = layout({ band, items: [itemOf({ ratio })] });
  const cell = sheet.rows[3]?.cells[6];
  expect(sheet.styles[cell?.style ?? '']?.numberFormat).toBe(format);
});

describe.each(['portrait', 'landscape'] as const)('%s', (orientation) => {
  const items = Array.from({ length: 300 }, (_, index) =>
    itemOf({
      unit: `第${Math.floor(index / 40)}局`,
      progress: index % 7 === 0 ? '已完成主体工程施工,正在进行装饰装修。'.repeat(8) : '364.9',
    }),
  );
  const sheet = layout({ items }, orientation);
  const { print, rows, rules, widths } = sheet;

  it('is printed at full size and fits the page even where columns are drawn a third wider', () => {
    const table = widths.reduce((sum, width) => sum + columnPoints(width), 0);
    const page = orientation === 'portrait' ? 595 : 842;
    const { left = 0, right = 0 } = print.margins ?? {};
    expect(print.fitToWidth).toBe(false);
    expect((table * 4) / 3).toBeLessThanOrEqual(page - left - right);
  });

  it('cuts no row: every page has room for its rows and the repeated header', () => {
    const starts = [0, ...print.breaks, rows.length];
    const header = rows[2]?.height ?? 0;
    starts.slice(0, -1).forEach((start, page) => {
      const used = rows.slice(start, starts[page + 1]).reduce((sum, row) => sum + (row.height ?? 0), 0);
      expect(used + (page === 0 ? 0 : header)).toBeLessThanOrEqual(PAPER[orientation].height);
    });
    expect(print.breaks.length).toBeGreaterThan(5);
    expect(print.titleRows).toEqual({ first: 2, last: 2 });
  });

  it('names the unit in every row, and hides none that begins a page', () => {
    expect(rows.slice(3).every(({ cells }) => cells[3]?.content.kind === 'text')).toBe(true);
    const hidden = rules.flatMap(({ areas }) =>
      areas.flatMap((area) => Array.from({ length: area.rows }, (_, index) => area.row + index)),
    );
    expect(print.breaks.filter((row) => hidden.includes(row))).toEqual([]);
    expect(hidden).toContain(4);
    expect(hidden).not.toContain(3);
    expect(rules[0]?.formula).toContain('AND($D5=$D4,SUBTOTAL(103,$D4)=1)');
  });
});

it('takes smaller letters for a text that would be higher than a row may be, and never a higher row', () => {
  const { rows, styles } = layout({ items: [itemOf({ progress: '进度情况说明。'.repeat(60) }), itemOf()] });
  const sizeOf = (row: number, column: number): number | undefined =>
    styles[rows[row]?.cells[column]?.style ?? '']?.size;
  expect(sizeOf(3, 5)).toBeLessThan(sizeOf(4, 5) ?? 0);
  expect(sizeOf(3, 2)).toBe(sizeOf(4, 2));
  expect(rows[3]?.height).toBeLessThanOrEqual(409);
});

it('leaves unit and date out of the footer where there are none', () => {
  const whole: Appendix = { number: 1, band: 'completed', items: [itemOf()], withoutRatio: 0 };
  const footer = { unit: false, date: false };
  const { print } = layoutAppendix(whole, {
    ...{ name: '附件1', title: '标题', orientation: 'portrait', threshold, footer },
  });
  expect(Object.keys(print.footer)).toEqual(['center']);
});
