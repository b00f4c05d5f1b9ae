import type { CellValue } from '../../../../src/xlsx';
import { canEvaluate, evaluate } from '../../../../src/workbench/page/formula/evaluate';
import { parseFormula } from '../../../../src/workbench/page/formula/parseFormula';

/** Row 1: A 0.5, B text, C empty, D TRUE, E #N/A; row 2: A 1. */
const grid: readonly (readonly CellValue[])[] = [
  [0.5, '已完成', null, true, { kind: 'error', code: '#N/A' }],
  [1],
];

const cellAt = (row: number, column: number): CellValue => grid[row]?.[column] ?? null;

function valueOf(formula: string, rows = 0, columns = 0): CellValue {
  const expression = parseFormula(formula);
  if (!expression || !canEvaluate(expression)) return 'unreadable';
  return evaluate(expression, {
    rows,
    columns,
    valueAt: (sheet, row, column) => sheet ?? cellAt(row, column),
  });
}

describe('evaluate', () => {
  test.each<[string, CellValue]>([
    ['$A1<0.75', true],
    ['A1<0.5', false],
    ['AND(ISNUMBER(A1),A1<0.75)', true],
    ['AND(ISNUMBER(B1),B1<0.75)', false],
    ['AND(ISNUMBER(A1),A1<0.75,N("marker")=0)', true],
    ['AND(ISNUMBER($A1),$A1<75%)', true],
    ['C1=0', true],
    ['C1=""', true],
    ['B1>1000', true],
    ['D1>"text"', true],
    ['1+2*3^2', 19],
    ['-2^2', 4],
    ['(1+2)*3', 9],
    ['"a"&"b"&1', 'ab1'],
    ['"ABC"="abc"', true],
    ['1<>2', true],
    ['IF(A1>1,"高","低")', '低'],
    ['IF(A1>1,1)', false],
    ['IFERROR(E1,"无")', '无'],
    ['ISNA(E1)', true],
    ['ISERR(E1)', false],
    ['LEN(TRIM(B1))', 3],
    ['LEFT(B1,2)', '已完'],
    ['SUM(A1:E1)', { kind: 'error', code: '#N/A' }],
    ['SUM(A1:D1)', 0.5],
    ['COUNTA(A1:E1)', 4],
    ['COUNTBLANK(A1:E1)', 1],
    ['SUBTOTAL(103,A1:E1)', 4],
    ['SUBTOTAL(109,A1:D1)', 0.5],
    ['NOT(ISBLANK(C1))', false],
    ['1/0', { kind: 'error', code: '#DIV/0!' }],
    ['B1+1', { kind: 'error', code: '#VALUE!' }],
    ["'进度 台账'!A1", '进度 台账'],
    ['台账!$A$1', '台账'],
  ])('%s is %j', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  test.each([
    ['A1', 1, 0, 1],
    ['A$1', 1, 0, 0.5],
    ['$A1', 0, 1, 0.5],
    ['A1', 0, 3, true],
  ])('%s asked %i rows down and %i columns right is %j', (formula, rows, columns, value) => {
    expect(valueOf(formula, rows, columns)).toBe(value);
  });

  test.each([
    'VLOOKUP(A1,B:B,1)',
    '完成率<1',
    'A1<',
    '(A1',
    '{1,2}',
    "'[b.xlsx]S'!A1",
    'SUM(A:A)',
    'A1 B1',
    '',
  ])('%j is not worked out', (formula) => {
    expect(valueOf(formula)).toBe('unreadable');
  });
});
