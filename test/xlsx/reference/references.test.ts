import { areaAddress, parseArea, quoteSheetName } from '../../../src/xlsx';
import { shiftFormula } from '../../../src/xlsx/reference/shiftFormula';
import { shiftReferences } from '../../../src/xlsx/reference/shiftReferences';

test.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$A$1:C3', { row: 0, column: 0, rows: 3, columns: 3 }],
  ['C3:A1', { row: 0, column: 0, rows: 3, columns: 3 }],
  ['XFD1048576', { row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ['B:C', { row: 0, column: 1, rows: 1048576, columns: 2 }],
  ['$2:$5', { row: 1, column: 0, rows: 4, columns: 16384 }],
  ['$3:$3', { row: 2, column: 0, rows: 1, columns: 16384 }],
  ['B:B', { row: 0, column: 1, rows: 1048576, columns: 1 }],
])('%s is an area', (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(['', 'A', '1', ':', 'A1:', ':3', 'A0', 'XFE1', 'A1048577', 'A1:B', '#REF!', 'A1:B2:C3', '台账'])(
  '%p is none',
  (address) => {
    expect(parseArea(address)).toBeUndefined();
  },
);

test.each(['A1', 'AA10:AB20', 'B:C', '2:5'])('%s is written as it was read', (address) => {
  const area = parseArea(address);
  expect(area && areaAddress(area)).toBe(address);
});

test.each([
  ['进度台账', '进度台账'],
  ['3 月', "'3 月'"],
  ['2024年', "'2024年'"],
  ["局's", "'局''s'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
])('the sheet %s is written %s', (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
});

test.each([
  ['B4/A4', 1, 0, 'B5/A5'],
  ['$B4+B$4+$B$4', 2, 1, '$B6+C$4+$B$4'],
  ['SUM(A:A,1:1)', 1, 1, 'SUM(B:B,2:2)'],
  ['"A1"&A1&\'A1 表\'!A1', 1, 0, '"A1"&A2&\'A1 表\'!A2'],
  ['LOG10(A1)+A1B+表[数量]+1E5', 1, 0, 'LOG10(A2)+A1B+表[数量]+1E5'],
  ['A1', -1, 0, '#REF!'],
])('%s, %i rows and %i columns on, is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

describe('rows move', () => {
  const inserted = { kind: 'inserted', axis: 'rows', first: 4, count: 2 } as const;
  const deleted = { kind: 'deleted', axis: 'rows', first: 4, count: 2 } as const;
  test.each([
    ['A4+A5', inserted, 'A4+A7'],
    ['SUM(A3:A9)', inserted, 'SUM(A3:A11)'],
    ['SUM(A:A)+$A$5', inserted, 'SUM(A:A)+$A$7'],
    ['别的!A9', inserted, '别的!A9'],
    ["台账!A9+'台账'!$B$5:$B$6", inserted, "台账!A11+'台账'!$B$7:$B$8"],
    ['A5+A7', deleted, '#REF!+A5'],
    ['SUM(A3:A5)', deleted, 'SUM(A3:A4)'],
    ['SUM(A6:A9)', deleted, 'SUM(A5:A7)'],
    ['COUNTIF(5:6,"A9")', deleted, 'COUNTIF(#REF!,"A9")'],
  ])('%s', (formula, shift, expected) => {
    expect(shiftReferences(formula, { name: '台账', shift, own: true })).toBe(expected);
  });

  test('without a sheet a reference means the formula’s own', () => {
    expect(shiftReferences('A9+台账!A9', { name: '台账', shift: inserted, own: false })).toBe('A9+台账!A11');
  });

  test('a reference across sheets is refused', () => {
    const across = () => shiftReferences('SUM(一月:三月!A1)', { name: '台账', shift: inserted, own: true });
    expect(across).toThrow(expect.objectContaining({ code: 'formula-across-sheets' }) as Error);
  });
});
