import { findingsOf, openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';
import { changedParts, fixture, partText, partsOf, sheetOf } from './fixture';

const FILES = [
  'excel-like.xlsm',
  'openpyxl-features.xlsx',
  'libreoffice-features.xlsx',
  'prefixed.xlsx',
  'strict.xlsx',
];

/** Opens the file, changes it, saves it: what it was and what it is. */
function edited(
  name: string,
  edit: (workbook: Workbook) => void,
): { before: Uint8Array; after: Uint8Array; again: Workbook } {
  const before = fixture(name);
  const workbook = openWorkbook(before);
  edit(workbook);
  const after = saveWorkbook(workbook);
  return { before, after, again: openWorkbook(after) };
}

test.each(FILES)('%s opened and saved has the same parts in the same order', (name) => {
  const { before, after } = edited(name, () => undefined);
  expect(changedParts(before, after)).toEqual([]);
  expect(Object.keys(partsOf(after))).toEqual(Object.keys(partsOf(before)));
});

test.each([
  ['excel-like.xlsm', '第 2 页', ['xl/worksheets/sheet2.xml']],
  ['openpyxl-features.xlsx', '名册', ['xl/worksheets/sheet3.xml']],
  ['prefixed.xlsx', '台账', ['xl/sheet.xml']],
  ['strict.xlsx', '台账', ['xl/sheet.xml']],
])('in %s a number on a sheet changes that sheet alone', (name, sheet, parts) => {
  const { before, after, again } = edited(name, (workbook) => {
    sheetOf(workbook, sheet).cells.set([{ row: 5, column: 5, value: 12.5 }]);
  });
  const calculated = changedParts(before, after).filter((part) => part !== 'xl/workbook.xml');
  expect(calculated).toEqual(parts);
  expect(sheetOf(again, sheet).cells.value(5, 5)).toBe(12.5);
});

test('a changed cell is replaced where it stands, everything around it stays', () => {
  const { before, after } = edited('excel-like.xlsm', (workbook) => {
    sheetOf(workbook, '进度台账').cells.set([{ row: 2, column: 1, value: 28 }]);
  });
  const expected = partText(before, 'xl/worksheets/sheet1.xml').replace(
    '<c r="B3"><v>27.904</v></c>',
    '<c r="B3"><v>28</v></c>',
  );
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(expected);
});

test('a cell put back to what the file has changes nothing', () => {
  const { before, after } = edited('excel-like.xlsm', (workbook) => {
    const { cells } = sheetOf(workbook, '进度台账');
    cells.set([{ row: 2, column: 1, value: 28 }]);
    cells.set([{ row: 2, column: 1, value: 27.904 }]);
  });
  expect(changedParts(before, after)).toEqual([]);
});

test('a new look keeps the content as it is written, and appends one style', () => {
  const { before, after, again } = edited('excel-like.xlsm', (workbook) => {
    sheetOf(workbook, '进度台账').cells.restyle(
      { row: 1, column: 0, rows: 1, columns: 1 },
      { numberFormat: '0.00%' },
    );
  });
  const sheet = partText(before, 'xl/worksheets/sheet1.xml').replace(
    '<c r="A2" t="s">',
    '<c r="A2" t="s" s="6">',
  );
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(sheet);
  const xf =
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>';
  const styles = partText(before, 'xl/styles.xml')
    .replace('<cellXfs count="6">', '<cellXfs count="7">')
    .replace('</cellXfs>', `${xf}</cellXfs>`);
  expect(partText(after, 'xl/styles.xml')).toBe(styles);
  expect(sheetOf(again, '进度台账').style(1, 0).numberFormat).toBe('0.00%');
});

test('a shared formula of which one cell changes is split, and the order of calculation goes', () => {
  const { before, after, again } = edited('excel-like.xlsm', (workbook) => {
    sheetOf(workbook, '进度台账').cells.set([{ row: 3, column: 2, value: 0.5 }]);
  });
  expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('t="shared"');
  expect(sheetOf(again, '进度台账').cells.get(5, 2)).toMatchObject({
    value: 0.7,
    formula: { kind: 'plain', text: 'B6/A6' },
  });
  const changed = [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ];
  expect(changedParts(before, after)).toEqual(changed);
  expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test('part of an array formula cannot be overwritten, the whole of it can', () => {
  const { cells } = sheetOf(openWorkbook(fixture('excel-like.xlsm')), '进度台账');
  expect(() => {
    cells.set([{ row: 6, column: 1, value: 1 }]);
  }).toThrow(expect.objectContaining({ code: 'part-of-array' }) as Error);
  cells.set([
    { row: 6, column: 0, value: 1 },
    { row: 6, column: 1, value: 2 },
  ]);
  expect(cells.value(6, 1)).toBe(2);
});

test('a rule added before the others moves their ranks where they stand, those of the extension list too', () => {
  const { before, after, again } = edited('excel-like.xlsm', (workbook) => {
    sheetOf(workbook, '进度台账').conditionalFormats.add({
      areas: [{ row: 2, column: 2, rows: 4, columns: 1 }],
      stopIfTrue: true,
      rule: { kind: 'formula', formula: 'AND(ISNUMBER($C3),$C3<0.5)' },
      style: { fill: { kind: 'solid', color: { hex: '#FFEB9C' } }, numberFormat: '0.0%" ▼"' },
    });
  });
  const rule =
    '<conditionalFormatting sqref="C3:C6"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1">' +
    '<formula>AND(ISNUMBER($C3),$C3&lt;0.5)</formula></cfRule></conditionalFormatting>';
  const expected = partText(before, 'xl/worksheets/sheet1.xml')
    .replace('priority="4"', 'priority="5"')
    .replace('priority="3"', 'priority="4"')
    .replace('priority="2"', 'priority="3"')
    .replace('type="expression" priority="1"', 'type="expression" priority="2"')
    .replace('<dataValidations', `${rule}<dataValidations`);
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(expected);
  expect(sheetOf(again, '进度台账').conditionalFormats.all[0]).toMatchObject({
    style: { fill: { color: { hex: '#FFEB9C' } }, numberFormat: '0.0%" ▼"' },
  });
});

test('a removed rule goes, with the last of them its element', () => {
  const { after } = edited('openpyxl-features.xlsx', (workbook) => {
    const formats = sheetOf(workbook, '进度台账').conditionalFormats;
    const rule = formats.all.find((format) => format.rule.kind === 'formula');
    formats.remove(rule?.id ?? '');
  });
  expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('sqref="B2:B5"');
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('<conditionalFormatting sqref="F2:F5">');
});

test('custom XML is added with an id of its own, and the office keeps its part', () => {
  const { before, after, again } = edited('excel-like.xlsm', (workbook) => {
    workbook.customXml.add('<journal xmlns="urn:progress-ledger"><cell>台账</cell></journal>');
  });
  expect(changedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  expect(again.customXml.all.map((part) => part.namespace)).toEqual([
    'urn:example:office',
    'urn:progress-ledger',
  ]);
  expect(again.customXml.all[1]?.xml).toContain('<cell>台账</cell>');
});

test('an added sheet leaves with its parts when it is removed again', () => {
  const added = edited('openpyxl-features.xlsx', (workbook) => {
    const sheet = workbook.addSheet('核对清单');
    sheet.hyperlinks.set([
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, target: 'https://example.com/' },
    ]);
    sheet.tables.add({
      name: '核对',
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      headerRow: true,
      totalsRow: false,
      columns: ['项目'],
      bandedRows: true,
    });
  });
  const workbook = openWorkbook(added.after);
  workbook.deleteSheet(sheetOf(workbook, '核对清单'));
  const paths = Object.keys(partsOf(saveWorkbook(workbook))).sort();
  expect(paths).toEqual(Object.keys(partsOf(added.before)).sort());
});

test('a name keeps its sheet when another sheet comes before it', () => {
  const { again } = edited('excel-like.xlsm', (workbook) => {
    workbook.addSheet('封面', 0);
  });
  const sheet = sheetOf(again, '进度台账');
  expect(again.position(sheet)).toBe(1);
  expect(again.names.get('_xlnm.Print_Titles', sheet.id)?.formula).toBe('进度台账!$1:$2');
  expect(again.activeSheet).toBe(sheet);
});

test('a sheet that nothing refers to is renamed, and goes', () => {
  const renamed = edited('openpyxl-features.xlsx', (workbook) => {
    workbook.renameSheet(sheetOf(workbook, '字典'), '旧字典');
  });
  expect(changedParts(renamed.before, renamed.after)).toEqual(['xl/workbook.xml']);
  const { again } = edited('openpyxl-features.xlsx', (workbook) => {
    workbook.deleteSheet(sheetOf(workbook, '字典'));
  });
  expect(again.sheetNamed('字典')).toBeUndefined();
});

test('a signature and macros are said before anything is saved, and kept', () => {
  expect(findingsOf(openWorkbook(fixture('excel-like.xlsm')))).toEqual([
    { kind: 'signed' },
    { kind: 'macros' },
  ]);
  expect(findingsOf(openWorkbook(fixture('openpyxl-features.xlsx')))).toEqual([]);
});

test('buttons of a filter that are not shown stay so when its criteria change', () => {
  const hidden =
    '<filterColumn colId="0" showButton="0"/><filterColumn colId="1" hiddenButton="1"/><filterColumn colId="2"/>';
  const bytes = saveWorkbook(
    edited('prefixed.xlsx', (workbook) => {
      const area = { row: 0, column: 0, rows: 3, columns: 3 };
      sheetOf(workbook, '台账').setAutoFilter({ area, columns: [], more: hidden });
    }).again,
  );
  const workbook = openWorkbook(bytes);
  const sheet = sheetOf(workbook, '台账');
  const filter = sheet.autoFilter;
  expect(filter?.hiddenButtons).toEqual([0, 1]);
  const criteria = { kind: 'values', values: ['10'], blanks: false } as const;
  if (filter) sheet.setAutoFilter({ ...filter, columns: [{ column: 1, criteria }] });
  const again = sheetOf(openWorkbook(saveWorkbook(workbook)), '台账').autoFilter;
  expect(again).toEqual({ ...filter, columns: [{ column: 1, criteria }] });
});

test('filter, page, protection, tab and settings are written where the schema wants them', () => {
  const { again } = edited('prefixed.xlsx', (workbook) => {
    const sheet = sheetOf(workbook, '台账');
    sheet.setAutoFilter({ area: { row: 0, column: 0, rows: 1, columns: 3 }, columns: [] });
    sheet.changePage({ orientation: 'landscape', centerHorizontally: true, headerFooter: { footer: '&P' } });
    sheet.changeView({ frozenRows: 1, gridlines: false });
    sheet.protect({ autoFilter: true });
    sheet.merge({ row: 2, column: 0, rows: 2, columns: 1 });
    sheet.changePage({
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.2 },
    });
    workbook.setTabColor(sheet, { hex: '#FF0000' });
    workbook.settings.set('lang', '"zh-CN"');
    workbook.setProperties({ title: '台账' });
  });
  const sheet = sheetOf(again, '台账');
  expect(sheet.autoFilter?.area.columns).toBe(3);
  expect(sheet.page).toMatchObject({
    orientation: 'landscape',
    centerHorizontally: true,
    headerFooter: { footer: '&P' },
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.2 },
  });
  expect(sheet.view).toMatchObject({ frozenRows: 1, gridlines: false });
  expect(sheet.protection).toMatchObject({
    hasPassword: false,
    allows: { autoFilter: true, formatCells: false },
  });
  expect(again.tabColor(sheet)?.hex).toBe('#FF0000');
  expect([again.settings.get('lang'), again.properties.title]).toEqual(['"zh-CN"', '台账']);
  sheet.unprotect();
  again.setTabColor(sheet, undefined);
  const plain = openWorkbook(saveWorkbook(again));
  expect(sheetOf(plain, '台账').protection).toBeUndefined();
  expect(plain.tabColor(sheetOf(plain, '台账'))).toBeUndefined();
});

test('the order of a sheet’s children is the schema’s', () => {
  const { after } = edited('strict.xlsx', (workbook) => {
    const sheet = sheetOf(workbook, '台账');
    sheet.hyperlinks.set([{ area: { row: 0, column: 0, rows: 1, columns: 1 }, location: '台账!A2' }]);
    sheet.changePage({ paper: 9, rowBreaks: [3], columnBreaks: [2] });
    sheet.merge({ row: 2, column: 0, rows: 2, columns: 1 });
    sheet.columns.change(0, 1, { width: 12 });
    sheet.changeView({ zoom: 80 });
  });
  const text = partText(after, 'xl/sheet.xml');
  const order = [
    '<sheetViews',
    '<cols',
    '<sheetData',
    '<mergeCells',
    '<hyperlinks',
    '<pageSetup',
    '<rowBreaks',
    '<colBreaks',
  ];
  const places = order.map((tag) => text.indexOf(tag));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a changed header renames the table’s column; an empty or doubled one is refused', () => {
  const { again, before, after } = edited('openpyxl-features.xlsx', (workbook) => {
    sheetOf(workbook, '名册').cells.set([{ row: 0, column: 1, value: '项目名称' }]);
  });
  expect(sheetOf(again, '名册').tables.all[0]?.columns).toEqual(['单位', '项目名称']);
  expect(changedParts(before, after)).toContain('xl/tables/table1.xml');
  for (const value of ['', '单位', null]) {
    const save = () =>
      edited('openpyxl-features.xlsx', (workbook) => {
        sheetOf(workbook, '名册').cells.set([{ row: 0, column: 1, value }]);
      });
    expect(save).toThrow(expect.objectContaining({ code: 'table-header' }) as Error);
  }
});

test('cells on a chart sheet are refused', () => {
  const save = () =>
    edited('openpyxl-features.xlsx', (workbook) => {
      sheetOf(workbook, '图表页').cells.set([{ row: 0, column: 0, value: 1 }]);
    });
  expect(save).toThrow(expect.objectContaining({ code: 'not-a-worksheet' }) as Error);
});
