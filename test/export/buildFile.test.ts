import type { DescribedCell, SheetDescription } from '../../src/domain/sheet/SheetDescription';
import { buildFile } from '../../src/export';
import { openWorkbook, type Sheet, type Workbook } from '../../src/xlsx';

const text = (words: string, style = 'body'): DescribedCell<string> => ({
  content: { kind: 'text', text: words },
  style,
});
const number = (value: number, style = 'share'): DescribedCell<string> => ({
  content: { kind: 'number', value },
  style,
});

/** What Excel would read as a formula, a number, a date or an error, were it typed. */
const DANGEROUS = [
  '=1+1',
  '+86',
  '-3',
  '@SUM',
  '100.0%',
  '1/6',
  '3-5',
  '1E5',
  '3月5日',
  '2024',
  '#N/A',
  "'a",
];

const description: SheetDescription = {
  name: '附件 1',
  rows: [
    { cells: [text('附件1', 'title')], height: 24 },
    { cells: [text('单位', 'header'), text('比例', 'header')] },
    { cells: [text('水利局', 'first'), number(0.755)] },
    { cells: [text('水利局', 'last'), { content: { kind: 'empty' }, style: 'share' }] },
    ...DANGEROUS.map((words) => ({ cells: [text(words)] })),
    {
      cells: [
        { content: { kind: 'link', text: 'G3', sheetId: '{1}', row: 2, column: 6 }, style: 'body' } as const,
      ],
    },
  ],
  styles: {
    title: { font: '黑体', size: 16, bold: true, horizontal: 'center' },
    header: { fill: '#DDEBF7', wrap: true, border: 'thin' },
    first: { border: 'thin', open: 'below' },
    last: { border: 'thin', open: 'above' },
    body: { color: '#9C0006' },
    share: { numberFormat: '0.0%', border: 'thin' },
  },
  widths: [11, 4.5],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  freeze: { rows: 2, columns: 1 },
  filter: { row: 1, column: 0, rows: 3, columns: 2 },
  print: {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    centerHorizontally: true,
    titleRows: { first: 1, last: 1 },
    printArea: { row: 0, column: 0, rows: 4, columns: 2 },
    breaks: [3],
    footer: { left: '填报单位:县政府办', center: '第 &P 页 共 &N 页' },
  },
  rules: [
    {
      marker: 'unit',
      areas: [{ row: 3, column: 0, rows: 1, columns: 1 }],
      formula: '=AND($A4=$A3,SUBTOTAL(103,$A3)=1)',
      fill: null,
      font: null,
      numberFormat: ';;;',
    },
    {
      marker: 'behind',
      areas: [{ row: 2, column: 1, rows: 2, columns: 1 }],
      formula: '=$B3<0.75',
      fill: '#FFC7CE',
      font: '#9C0006',
      numberFormat: null,
    },
  ],
};

function reopened(sheets: readonly SheetDescription[]): Workbook {
  return openWorkbook(buildFile(sheets));
}

function only(): { workbook: Workbook; sheet: Sheet } {
  const workbook = reopened([description]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

describe('buildFile', () => {
  it('holds the sheets in their order and nothing else', () => {
    const workbook = reopened([description, { ...description, name: '附件4' }]);
    expect(workbook.sheets.map((sheet) => workbook.sheetName(sheet))).toEqual(['附件 1', '附件4']);
    expect(workbook.customXml.all).toEqual([]);
    expect(workbook.sheets.map((sheet) => sheet.hyperlinks.all)).toEqual([[], []]);
  });

  it.each(DANGEROUS.map((words, index) => [words, index + 4] as const))('keeps %s text', (words, row) => {
    const { sheet } = only();
    expect(sheet.cells.get(row, 0)).toMatchObject({ value: words });
    expect(sheet.cells.get(row, 0)?.formula).toBeUndefined();
    expect(sheet.style(row, 0).numberFormat).toBe('@');
  });

  it('writes a link as its text, a number as a number, an empty cell with its look', () => {
    const { sheet } = only();
    expect(sheet.cells.value(4 + DANGEROUS.length, 0)).toBe('G3');
    expect(sheet.cells.value(2, 1)).toBe(0.755);
    expect(sheet.style(2, 1).numberFormat).toBe('0.0%');
    expect(sheet.cells.value(3, 1)).toBeNull();
    expect(sheet.style(3, 1).borders.bottom?.line).toBe('thin');
  });

  it('dresses cells: fonts, fills, borders with open edges, alignment', () => {
    const { sheet } = only();
    expect(sheet.style(0, 0).font).toMatchObject({ name: '黑体', size: 16, bold: true });
    expect(sheet.style(0, 0).alignment).toMatchObject({ horizontal: 'center', vertical: 'center' });
    expect(sheet.style(1, 0).fill).toMatchObject({ kind: 'solid', color: { hex: '#DDEBF7' } });
    expect(sheet.style(1, 0).alignment.wrap).toBe(true);
    expect(Object.keys(sheet.style(2, 0).borders).sort()).toEqual(['left', 'right', 'top']);
    expect(Object.keys(sheet.style(3, 0).borders).sort()).toEqual(['bottom', 'left', 'right']);
    expect(sheet.style(4, 0).font.color?.hex).toBe('#9C0006');
  });

  it('frames the sheet: widths with their padding, heights, merges, frozen cells, a filter that hides nothing', () => {
    const { sheet } = only();
    expect(sheet.columns.width(0)).toBeCloseTo(82 / 7, 2);
    expect(sheet.columns.width(1)).toBeCloseTo(36 / 7, 2);
    expect(sheet.rows.get(0)).toMatchObject({ height: 24, customHeight: true });
    expect(sheet.merges.areas).toEqual(description.merges);
    expect(sheet.view).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
    expect(sheet.autoFilter).toMatchObject({ area: description.filter, columns: [] });
    expect(sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row))).toEqual([]);
  });

  it('is set up for paper', () => {
    const { workbook, sheet } = only();
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paper: 9,
      scale: { kind: 'fit', across: 1, down: 0 },
      centerHorizontally: true,
      rowBreaks: [3],
      headerFooter: { footer: '&L填报单位:县政府办&C第 &P 页 共 &N 页' },
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    });
    const names = workbook.names.all.map(({ name, formula }) => [name, formula]);
    expect(names).toContainEqual(['_xlnm.Print_Area', "'附件 1'!$A$1:$B$4"]);
    expect(names).toContainEqual(['_xlnm.Print_Titles', "'附件 1'!$2:$2"]);
  });

  it('carries its conditional formats, the first the most important', () => {
    const { sheet } = only();
    expect(sheet.conditionalFormats.all).toMatchObject([
      {
        rule: { kind: 'formula', formula: 'AND($A4=$A3,SUBTOTAL(103,$A3)=1)' },
        style: { numberFormat: ';;;' },
      },
      {
        rule: { kind: 'formula', formula: '$B3<0.75' },
        style: { fill: { color: { hex: '#FFC7CE' } }, font: { color: { hex: '#9C0006' } } },
      },
    ]);
  });

  it('refuses to make a workbook of no sheet', () => {
    expect(() => buildFile([])).toThrow(RangeError);
  });
});
