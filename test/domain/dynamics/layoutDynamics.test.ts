import { layoutDynamics } from '../../../src/domain/dynamics/layoutDynamics';
import { monthsBetween } from '../../../src/domain/dynamics/Month';
import { planPageBreaks } from '../../../src/domain/sheet/planPageBreaks';
import { columnPoints, PAPER } from '../../../src/domain/sheet/paper';

const sheetOf = (count: number, months: number): ReturnType<typeof layoutDynamics> => {
  const period = monthsBetween({ year: 2024, month: 1 }, { year: 2024, month: months });
  const rows = Array.from({ length: count }, (_, index) => ({
    project: { name: `项目${index}`, unit: index < 2 ? '民政局' : `第${Math.floor(index / 50)}局` },
    marks: period.map(() => null),
  }));
  return layoutDynamics({ months: period, rows, findings: [], own: new Set() }, '附件4');
};

it('prints the table alone, and colours nothing in it', () => {
  const { print, rows, styles } = sheetOf(3, 7);
  expect(print).toMatchObject({
    orientation: 'portrait',
    printArea: { row: 0, column: 0, rows: 7, columns: 10 },
  });
  const printed = rows.slice(0, 7).flatMap((row) => row.cells.slice(0, 10));
  expect(printed.filter(({ style }) => styles[style]?.fill !== undefined)).toEqual([]);
  expect(rows[3]?.cells[13]?.style).toBe('besideAlarm');
});

it.each([1, 7, 8, 12])('is no wider than A4 for %s months', (months) => {
  const { widths, print } = sheetOf(3, months);
  const width = widths.slice(0, 3 + months).reduce((sum, one) => sum + columnPoints(one), 0);
  expect(width).toBeLessThanOrEqual(PAPER[print.orientation].width);
});

it('names the unit in every row, and hides no first one of a page', () => {
  const { rows, rules, print } = sheetOf(500, 12);
  expect(rows.slice(3, 503).every((row) => row.cells[1]?.content.kind === 'text')).toBe(true);
  const hidden = rules.flatMap(({ areas }) =>
    areas.flatMap((area) => Array.from({ length: area.rows }, (_, index) => area.row + index)),
  );
  expect(print.breaks.length).toBeGreaterThan(10);
  expect(print.breaks.filter((row) => hidden.includes(row))).toEqual([]);
  expect(hidden[0]).toBe(4);
});

it('begins a page before the row that would be cut', () => {
  expect(planPageBreaks({ heights: [20, 10, 40, 40, 40, 40], first: 2, repeated: 10, page: 100 })).toEqual([
    3, 5,
  ]);
});
