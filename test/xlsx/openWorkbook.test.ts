import { openWorkbook, parseArea, type CellValue } from '../../src/xlsx';
import { fixture, sheetOf } from './fixture';

describe('a workbook as Excel and WPS write it', () => {
  const workbook = openWorkbook(fixture('excel-like.xlsm'));
  const sheet = sheetOf(workbook, '进度台账');

  test.each<[string, number, number, CellValue, string | undefined]>([
    ['a shared text', 0, 0, '进度台账', undefined],
    ['a rich text', 1, 0, '已完成 12公里', undefined],
    ['a text with a phonetic guide', 1, 1, '東京', undefined],
    ['a text with an escaped character', 1, 2, '第一行\r\n第二行 & <注>', undefined],
    ['a number', 2, 1, 27.904, undefined],
    ['a formula and its value', 2, 2, 27.904 / 27, 'B3/A3'],
    ['a formula with a cached text', 2, 3, '是', 'IF(A3>0,"是","否")'],
    ['a formula with a cached error', 2, 4, { kind: 'error', code: '#DIV/0!' }, 'A3/0'],
    ['a formula with a cached truth', 2, 5, true, 'A3=27'],
    ['the first of a shared formula', 3, 2, 0.5, 'B4/A4'],
    ['another of the group, its references moved', 5, 2, 0.7, 'B6/A6'],
    ['an array formula', 6, 0, 54, 'A3:B3*2'],
    ['a text in the cell itself', 8, 0, ' 直接写入 ', undefined],
    ['a styled empty cell', 0, 1, null, undefined],
  ])('reads %s', (_, row, column, value, formula) => {
    expect(sheet.cells.value(row, column)).toEqual(value);
    expect(sheet.cells.get(row, column)?.formula?.text).toBe(formula);
  });

  test('counts cells without addresses by their place', () => {
    const second = sheetOf(workbook, '第 2 页');
    expect([second.cells.value(0, 0), second.cells.value(0, 1), second.cells.value(2, 1)]).toEqual([
      1,
      '无编号',
      3,
    ]);
  });

  test('resolves styles', () => {
    const title = sheet.style(0, 0);
    expect(title.font).toMatchObject({
      name: '方正小标宋简体',
      size: 16,
      bold: true,
      color: { hex: '#FF0000' },
    });
    // Theme colour 4 is 4472C4; Excel shows it with a tint of 0.8 as D9E1F2.
    expect(title.fill).toMatchObject({ kind: 'solid', color: { hex: '#D9E1F2' } });
    expect(title.borders.left?.line).toBe('thin');
    expect(title.alignment).toMatchObject({ horizontal: 'center', vertical: 'center' });
    expect(sheet.style(2, 2).numberFormat).toBe('0.0%');
    expect(sheet.style(1, 3).quotePrefix).toBe(true);
    expect(sheet.style(1, 4)).toMatchObject({
      numberFormat: 'yyyy"年"m"月"d"日"',
      protection: { locked: false, hidden: true },
    });
    expect(sheet.style(20, 1).numberFormat).toBe('@'); // the column's own style
  });

  test('reads what the sheet holds beside cells', () => {
    expect(sheet.merges.areas.map((area) => [area.row, area.column, area.rows, area.columns])).toEqual([
      [0, 0, 1, 3],
      [3, 3, 3, 1],
    ]);
    expect(sheet.view).toMatchObject({ frozenRows: 2, frozenColumns: 0, zoom: 85 });
    expect(sheet.defaults.rowHeight).toBe(14.25);
    expect(sheet.rows.get(0)).toMatchObject({ height: 30, customHeight: true });
    expect(sheet.rows.isHidden(6)).toBe(true);
    expect(sheet.columns.width(2)).toBe(20.75);
    expect(sheet.protection).toMatchObject({
      hasPassword: true,
      allows: { formatCells: true, autoFilter: true, sort: false },
    });
    expect(sheet.autoFilter?.columns.map((column) => column.criteria.kind)).toEqual(['custom', 'kept']);
    expect(sheet.hyperlinks.at(4, 3)).toMatchObject({ location: "'第 2 页'!A1" });
    expect(sheet.hyperlinks.at(8, 0)).toMatchObject({ target: 'https://example.com/?a=1&b=2' });
    expect(sheet.validations).toMatchObject([{ type: 'whole', formula2: '10000' }]);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paper: 9,
      scale: { kind: 'fit', across: 1, down: 0 },
      headerFooter: { footer: '&C第 &P 页' },
      rowBreaks: [6],
      centerHorizontally: true,
    });
  });

  test('keeps every kind of conditional format, the most important first', () => {
    const rules = sheet.conditionalFormats.all.map(({ priority, rule }) => [
      priority,
      rule.kind === 'kept' ? rule.type : rule.kind,
    ]);
    expect(rules).toEqual([
      [1, 'expression'],
      [2, 'cellValue'],
      [3, 'top10'],
      [4, 'dataBar'],
    ]);
    expect(sheet.conditionalFormats.all[1]).toMatchObject({
      rule: { operator: 'lessThan', formula1: '0.75' },
      style: { fill: { kind: 'solid', color: { hex: '#FFC7CE' } }, font: { color: { hex: '#9C0006' } } },
    });
  });

  test('reads names, custom XML and description', () => {
    expect(workbook.names.get('完成率')).toMatchObject({ formula: '进度台账!$C$3:$C$6', comment: '本月' });
    expect(workbook.names.get('_xlnm.Print_Titles', sheet.id)?.formula).toBe('进度台账!$1:$2');
    expect(workbook.customXml.all).toEqual([
      {
        id: '{A1B2C3D4-0000-4000-8000-000000000001}',
        namespace: 'urn:example:office',
        xml: expect.stringContaining('办公室') as string,
      },
    ]);
    expect(workbook.properties.creator).toBe('李明');
  });
});

test.each([['prefixed.xlsx'], ['strict.xlsx']])('reads %s like any other', (name) => {
  const sheet = sheetOf(openWorkbook(fixture(name)), '台账');
  expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1), sheet.cells.value(0, 2)]).toEqual([
    '项目',
    0.5,
    45565,
  ]);
});

test.each([['openpyxl-features.xlsx'], ['libreoffice-features.xlsx']])('reads %s whole', (name) => {
  const workbook = openWorkbook(fixture(name));
  const sheet = sheetOf(workbook, '进度台账');
  expect(sheet.cells.value(2, 4)).toBe(27.904);
  expect(sheet.cells.get(3, 5)?.formula?.text).toBe('E4/D4');
  expect(sheet.merges.areas).toEqual([parseArea('A7:F7')]);
  expect(sheet.autoFilter?.columns[0]?.criteria).toMatchObject({
    kind: 'values',
    values: ['民政局', '司法局'],
  });
  expect(sheet.rows.isHidden(4)).toBe(true);
  expect(workbook.visibility(sheetOf(workbook, '字典'))).toBe('hidden');
  expect(sheet.protection?.hasPassword).toBe(true);
});

test('frozen panes are read from a view with three selections', () => {
  const { view } = sheetOf(openWorkbook(fixture('openpyxl-features.xlsx')), '进度台账');
  expect(view).toMatchObject({ frozenRows: 1, frozenColumns: 2 });
});

test('a chart sheet has no cells and a table its columns', () => {
  const workbook = openWorkbook(fixture('openpyxl-features.xlsx'));
  expect(workbook.sheetNamed('图表页')?.kind).toBe('chartsheet');
  expect(sheetOf(workbook, '名册').tables.all).toMatchObject([
    { name: '名册表', columns: ['单位', '项目'], headerRow: true },
  ]);
});
