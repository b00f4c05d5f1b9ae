import {
  createWorkbook,
  parseArea,
  type CellValue,
  type Sheet,
  type StylePatch,
  type Workbook,
} from '../../../../src/xlsx';
import { StaleFormulas } from '../../../../src/workbench/page/formula/StaleFormulas';
import { layoutRow } from '../../../../src/workbench/page/scene/layoutRow';
import { SceneMaker } from '../../../../src/workbench/page/scene/SceneMaker';
import type { SheetScene } from '../../../../src/workbench/page/scene/SheetScene';

/** Every sign is 10 px wide; columns are 70 px (10 digits of 7 px), rows 20 px. */
const measure = { width: (text: string) => Array.from(text).length * 10 };

interface Made {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly maker: SceneMaker;
  readonly scene: () => SheetScene;
}

function made(): Made {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.load({ defaults: { rowHeight: 15, columnWidth: 10 } });
  sheet.columns.load([{ first: 0, last: 9, width: 10, hidden: false, style: 0 }]);
  const maker = new SceneMaker({ workbook, sheet, measure, stale: new StaleFormulas(workbook) });
  workbook.log.listen((change) => {
    maker.note(change);
  });
  return { workbook, sheet, maker, scene: () => maker.make({ rows: 20, columns: 10 }) };
}

function put({ workbook, sheet }: Made, address: string, value: CellValue, look: StylePatch = {}): void {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  sheet.cells.set([{ ...area, value, style: workbook.styles.derive(0, look) }]);
}

const ALL = { first: 0, last: 9 };
const cellsOf = (book: Made, row = 0, columns = ALL, isFirst = row === 0) =>
  layoutRow(book.scene(), row, columns, isFirst);
const at = (book: Made, column: number) => cellsOf(book).find((cell) => cell.column === column);
const merged = (book: Made, address: string) => {
  const area = parseArea(address);
  if (area) book.sheet.merges.add(area);
};

describe('a text that is too long', () => {
  it('runs over empty cells and no further than the next filled one', () => {
    const book = made();
    put(book, 'A1', '一二三四五六七八九十一二三四五六');
    expect(at(book, 0)?.over).toEqual({ left: 0, right: 94 });
    put(book, 'B1', 1);
    expect(at(book, 0)?.over).toEqual({ left: 0, right: 0 });
  });

  test.each<[string, StylePatch]>([
    ['wrapped', { alignment: { wrap: true } }],
    ['shrunk', { alignment: { shrink: true } }],
    ['filled out', { alignment: { horizontal: 'fill' } }],
  ])('stays in its cell when %s', (_, look) => {
    const book = made();
    put(book, 'A1', '一二三四五六七八九十', look);
    expect(at(book, 0)?.over).toEqual({ left: 0, right: 0 });
  });

  it('runs to the left when aligned right, to both sides when centred', () => {
    const book = made();
    put(book, 'C1', '一二三四五六七八九十', { alignment: { horizontal: 'right' } });
    expect(at(book, 2)?.over).toEqual({ left: 34, right: 0 });
    put(book, 'C1', '一二三四五六七八九十', { alignment: { horizontal: 'center' } });
    expect(at(book, 2)?.over).toEqual({ left: 17, right: 17 });
  });

  it('takes away the edges that it crosses', () => {
    const book = made();
    put(book, 'A1', '一二三四五六七八九十');
    expect(cellsOf(book).map((cell) => cell.isCrossed)).toEqual([true, ...Array<boolean>(9).fill(false)]);
  });

  it('is drawn though its cell has scrolled away', () => {
    const book = made();
    put(book, 'A1', '一二三四五六七八九十');
    expect(cellsOf(book, 0, { first: 1, last: 4 }).map((cell) => cell.column)).toContain(0);
    expect(cellsOf(book, 0, { first: 2, last: 4 }).map((cell) => cell.column)).not.toContain(0);
  });
});

describe('a number', () => {
  test.each<[number, string, string]>([
    [0.244, '0.0%', '24.4%'],
    [1 / 3, 'General', '0.3333'],
    [123456789, '#,##0.00', '######'],
    [45565, 'yyyy"年"m"月"', '######'],
    [12, 'General', '12'],
  ])('%d as %s shows %s', (value, numberFormat, text) => {
    const book = made();
    put(book, 'A1', value, { numberFormat });
    expect(at(book, 0)).toMatchObject({ text, side: 'right' });
  });

  it('takes the colour of its format', () => {
    const book = made();
    put(book, 'A1', -5, { numberFormat: '0;[Red]-0' });
    expect(at(book, 0)).toMatchObject({ text: '-5', color: 'red' });
  });
});

describe('a merge', () => {
  it('is drawn once, by its first row on screen, in its whole size', () => {
    const book = made();
    merged(book, 'B1:C3');
    expect(at(book, 1)).toMatchObject({ rows: 3, columns: 2, x: 70, y: 0, width: 140, height: 60 });
    expect(cellsOf(book).map((cell) => cell.column)).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9]);
    expect(cellsOf(book, 1, ALL, false).map((cell) => cell.column)).not.toContain(1);
    expect(cellsOf(book, 1, ALL, true).find((cell) => cell.column === 1)).toMatchObject({
      y: -20,
      height: 60,
    });
  });

  it('takes its right and bottom edges from its last cells', () => {
    const book = made();
    const thin = { line: 'thin' };
    put(book, 'A1', '合并', { borders: { left: thin } });
    put(book, 'B1', null, { borders: { right: thin } });
    put(book, 'A2', null, { borders: { bottom: thin } });
    merged(book, 'A1:B2');
    expect(at(book, 0)?.borders).toEqual({ left: thin, right: thin, bottom: thin });
  });
});

describe('rows', () => {
  const WRAP: StylePatch = { alignment: { wrap: true } };
  const LONG = '一二三四五六七八九十一二';

  it('grow to their wrapped text, and again when it changes', () => {
    const book = made();
    put(book, 'A1', LONG, WRAP);
    expect(book.scene().rows.size(0)).toBe(2 * 18 + 1);
    put(book, 'A1', '短', WRAP);
    expect(book.scene().rows.size(0)).toBe(20);
  });

  it('keep a height of their own', () => {
    const book = made();
    book.sheet.rows.setHeight(0, 1, 30);
    put(book, 'A1', LONG, WRAP);
    expect(book.scene().rows.size(0)).toBe(40);
  });

  it('do not grow to a wrapped merge', () => {
    const book = made();
    merged(book, 'A1:A2');
    put(book, 'A1', LONG, WRAP);
    expect(book.scene().rows.size(0)).toBe(20);
  });

  it('have no size and draw nothing when hidden', () => {
    const book = made();
    book.sheet.rows.setHidden(0, 1, true);
    expect(book.scene().rows.size(0)).toBe(0);
    expect(cellsOf(book)).toEqual([]);
  });

  it('leave hidden columns out', () => {
    const book = made();
    book.sheet.columns.change(1, 1, { hidden: true });
    expect(cellsOf(book, 0, { first: 0, last: 2 }).map((cell) => cell.column)).toEqual([0, 2]);
  });
});

describe('a scene', () => {
  it('is the same one until something that is drawn changes', () => {
    const book = made();
    const first = book.scene();
    book.sheet.changeView({ selection: { row: 3, column: 3, rows: 1, columns: 1 } });
    expect(book.scene()).toBe(first);
    put(book, 'A1', 1);
    expect(book.scene()).not.toBe(first);
  });

  it('marks the header cells of a filter, and the column that filters', () => {
    const book = made();
    book.sheet.load({
      autoFilter: {
        area: { row: 0, column: 0, rows: 5, columns: 2 },
        columns: [{ column: 1, criteria: { kind: 'values', values: ['x'], blanks: false } }],
      },
    });
    expect(
      cellsOf(book)
        .map((cell) => cell.filter?.isFiltering)
        .slice(0, 3),
    ).toEqual([false, true, undefined]);
  });
});
