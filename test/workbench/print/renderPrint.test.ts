import { printedHtml, renderPrint } from '../../../src/workbench/print';
import { createWorkbook, type Sheet, type Workbook } from '../../../src/xlsx';

/** A table of a label, a title row and five rows of two columns; B holds the row's number. */
function table(): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook('附件4');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const names = ['附件4', '单位', '水利局', '水利局', '教育局', '教育局', '残联'];
  sheet.cells.set(
    names.flatMap((value, row) => [
      { row, column: 0, value },
      ...(row > 1 ? [{ row, column: 1, value: row - 1 }] : []),
    ]),
  );
  const name = (of: string, formula: string) => {
    workbook.names.set({ name: `_xlnm.${of}`, formula, sheet: sheet.id, hidden: false });
  };
  name('Print_Titles', '附件4!$2:$2');
  name('Print_Area', '附件4!$A$1:$B$7');
  return { workbook, sheet };
}

function printed({ workbook }: { workbook: Workbook }): { css: string; body: string } {
  const document = renderPrint({ workbook, sheets: workbook.sheets, file: '台账.xlsx', now: new Date(0) });
  if (!document) throw new Error('nothing to print');
  return document;
}

/** The texts of the cells of each row, in the order in which they print. */
const rowsOf = (body: string): string[] =>
  [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, cells = '']) =>
    [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text = '']) => text).join('|'),
  );

describe('renderPrint', () => {
  it('puts title rows in a head that repeats, and what stands above them before the table', () => {
    const { body } = printed(table());
    expect(body).toMatch(/<thead><tr[^>]*><td[^>]*>单位</);
    expect(body.indexOf('附件4')).toBeLessThan(body.indexOf('<thead>'));
    expect(rowsOf(body)).toEqual([
      '附件4|',
      '单位|',
      '水利局|1',
      '水利局|2',
      '教育局|3',
      '教育局|4',
      '残联|5',
    ]);
  });

  it('begins a page where a row has a break, or at the next one where that row is hidden', () => {
    const made = table();
    made.sheet.changePage({ rowBreaks: [4] });
    const beginning = /<tr class="begins[^>]*><td[^>]*>[^<]*<\/td><td[^>]*>(\d)/;
    expect(beginning.exec(printed(made).body)?.[1]).toBe('3');
    made.sheet.rows.setHidden(4, 1, true);
    expect(beginning.exec(printed(made).body)?.[1]).toBe('4');
  });

  it('prints no row that is hidden, and no column', () => {
    const made = table();
    made.sheet.rows.setHidden(3, 2, true);
    expect(rowsOf(printed(made).body)).toEqual(['附件4|', '单位|', '水利局|1', '教育局|4', '残联|5']);
    made.sheet.columns.change(1, 1, { hidden: true });
    expect(rowsOf(printed(made).body)).toEqual(['附件4', '单位', '水利局', '教育局', '残联']);
  });

  it('draws a repeated unit empty, as the conditional format does on paper', () => {
    const made = table();
    made.sheet.conditionalFormats.add({
      areas: [{ row: 3, column: 0, rows: 1, columns: 1 }],
      stopIfTrue: false,
      rule: { kind: 'formula', formula: 'AND($A4=$A3,SUBTOTAL(103,$A3)=1)' },
      style: { numberFormat: ';;;' },
    });
    expect(rowsOf(printed(made).body).slice(2, 4)).toEqual(['水利局|1', '|2']);
    made.sheet.rows.setHidden(2, 1, true);
    expect(rowsOf(printed(made).body)[2]).toBe('水利局|2');
  });

  it('draws a merge once, over the rows and columns of it that print', () => {
    const made = table();
    made.sheet.merge({ row: 0, column: 0, rows: 1, columns: 2 });
    made.sheet.merge({ row: 2, column: 0, rows: 3, columns: 1 });
    made.sheet.rows.setHidden(3, 1, true);
    const { body } = printed(made);
    expect(body).toMatch(/colspan="2">附件4</);
    expect(body).toMatch(/rowspan="2">水利局</);
    expect(rowsOf(body).slice(2, 4)).toEqual(['水利局|1', '3']);
  });

  it('has paper, margins and the page’s number', () => {
    const made = table();
    made.sheet.changePage({
      orientation: 'landscape',
      paper: 9,
      headerFooter: { footer: '&L县政府办&C第 &P 页 共 &N 页' },
      margins: { left: 0.3, right: 0.3, top: 0.75, bottom: 0.5, header: 0.3, footer: 0.2 },
    });
    const { css } = printed(made);
    expect(css).toContain('size:297mm 210mm;margin:0.75in 0.3in 0.5in 0.3in');
    expect(css).toContain('@bottom-left{content:"县政府办"');
    expect(css).toContain('@bottom-center{content:"第 " counter(page) " 页 共 " counter(pages) " 页"');
    expect(css).toMatch(/thead,tr\{break-inside:avoid\}/);
  });

  it('shrinks a table to the width of the page, or puts its columns on pages of their own', () => {
    const made = table();
    made.sheet.columns.change(0, 2, { width: 100 });
    expect(rowsOf(printed(made).body).slice(0, 2)).toEqual(['附件4', '单位']);
    expect(printed(made).body).toContain('<div class="more">');
    made.sheet.changePage({ scale: { kind: 'fit', across: 1, down: 0 } });
    const { body, css } = printed(made);
    expect(body).not.toContain('<div class="more">');
    const width = Number(/width:([\d.]+)pt/.exec(css)?.[1]);
    expect(width).toBeGreaterThan(490);
    expect(width).toBeLessThan(496);
  });

  it('needs no style of an element’s own, and shows signs of HTML as they are', () => {
    const made = table();
    made.sheet.cells.set([{ row: 2, column: 0, value: '<b>"A" & B</b>' }]);
    const document = renderPrint({
      ...made,
      sheets: [made.sheet],
      file: '<台账>.xlsx',
      now: new Date(0),
    });
    if (!document) throw new Error('nothing to print');
    expect(document.body).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;');
    expect(document.body).not.toContain('style=');
    expect(printedHtml(document)).toContain('<title>&lt;台账&gt;</title>');
  });

  it('has nothing to print of an empty sheet', () => {
    const workbook = createWorkbook();
    expect(
      renderPrint({ workbook, sheets: workbook.sheets, file: 'a.xlsx', now: new Date(0) }),
    ).toBeUndefined();
  });
});
