import Fraction from 'fraction.js';
import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import { readItems } from '../../../src/domain/ledger/readItems';
import { readRatios, type RatiosRead } from '../../../src/domain/ledger/readRatios';
import type { RatioReading } from '../../../src/domain/ledger/RatioReading';
import type { CellValue } from '../../../src/domain/sheet/CellValue';
import { workbookOf, type Grid } from '../grid';

interface Column {
  readonly header?: string;
  readonly cells: readonly CellValue[];
  readonly formats?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** What the rows compute, in their order; null for a row that does not. */
  readonly computed?: readonly (string | null)[];
}

function read({
  header = '完成比例',
  cells,
  formats = [],
  formulas,
  merges,
  computed = [],
}: Column): RatiosRead & { list: readonly RatioReading[] } {
  const grid: Grid = {
    name: '台账',
    values: [
      ['项目名称', '任务数', '进度情况', header],
      ...cells.map((cell, index) => [`项目${index}`, 10, '推进', cell]),
    ],
    formats: Object.fromEntries(formats.map((format, index) => [`D${index + 2}`, format])),
    ...(formulas && { formulas }),
    ...(merges && { merges }),
  };
  const { snapshots, details } = workbookOf(grid);
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger');
  const reading = { state: found.chosen, snapshots, details };
  const { items } = readItems(reading);
  const ratios = new Map<string, Fraction>();
  items.forEach((item, index) => {
    const ratio = computed[index] ?? null;
    if (ratio !== null) ratios.set(item.key, new Fraction(ratio));
  });
  const result = readRatios(reading, items, ratios);
  return { ...result, list: items.flatMap((item) => result.byItem.get(item.key) ?? []) };
}

const shown = ({ cell }: RatioReading): string => {
  if (cell.kind === 'ratio' || cell.kind === 'formula')
    return `${cell.ratio?.toFraction() ?? '-'} @${cell.decimals}`;
  return cell.kind;
};

test.each<[string, Column, readonly string[]]>([
  [
    'fractions under a percent format',
    { cells: [1.034, 0.75, 1], formats: ['0.0%', '0%', '0.00%'] },
    ['517/500 @1', '3/4 @0', '1 @2'],
  ],
  [
    'text with %',
    { cells: ['100.0%', '103. 4%', '75 ％', '７５．５％', '1,200%'] },
    ['1 @1', '517/500 @1', '3/4 @0', '151/200 @1', '12 @0'],
  ],
  ['fractions under General', { cells: [0.874, 1, 1.034] }, ['437/500 @1', '1 @0', '517/500 @1']],
  ['percent under General', { cells: [87.4, 100, 103.4] }, ['437/500 @1', '1 @0', '517/500 @1']],
  [
    'text without % votes with the plain numbers',
    { cells: ['87.4', 100, '75%'] },
    ['437/500 @1', '1 @0', '3/4 @0'],
  ],
  ['text without % alone', { cells: ['0.874', '1'] }, ['437/500 @1', '1 @0']],
  [
    'a quoted % is no percent format',
    { cells: [87.4, 100], formats: ['0.0"%"', '0.0\\%'] },
    ['437/500 @1', '1 @1'],
  ],
  ['% in the header', { header: '完成比例(%)', cells: [0.5, 1.2, 8] }, ['1/200 @1', '3/250 @1', '2/25 @0']],
  [
    'percent format beside plain percent',
    { cells: [0.874, 100, 103.4], formats: ['0.0%'] },
    ['437/500 @1', '1 @0', '517/500 @1'],
  ],
  ['none', { cells: ['', '—', '/', '无', '-', ' '] }, ['none', 'none', 'none', 'none', 'none', 'none']],
  [
    'text that is no ratio',
    { cells: ['约75%', '75%(上月70%)', '已完成', '75%左右', '75 80', '70%-80%', '-5%'] },
    Array.from({ length: 7 }, () => 'unreadable'),
  ],
  ['a date', { cells: [45560], formats: ['m"月"d"日"'] }, ['unreadable']],
])('%s', (_, column, expected) => {
  expect(read(column).list.map(shown)).toEqual(expected);
});

describe('scale', () => {
  test('small numbers alone are left open; rows that compute decide', () => {
    const cells = [0.5, 1.2];
    expect(read({ cells }).open).toHaveLength(2);
    expect(read({ cells }).columns[0]?.plain).toBe('fraction');
    expect(read({ cells, computed: ['1/200', null] }).columns[0]?.plain).toBe('percent');
    expect(read({ cells, computed: ['1/2', '6/5'] })).toMatchObject({
      open: [],
      columns: [{ plain: 'fraction' }],
    });
  });

  test('large numbers alone are in percent, whatever is computed', () => {
    expect(read({ cells: [87.4, 100], computed: ['100', null] }).columns[0]?.plain).toBe('percent');
  });

  test('one slip among fractions does not make them percent', () => {
    expect(
      read({ cells: [0.9, 0.8, 1, 87.4], computed: ['9/10', '8/10', '1', null] }).columns[0]?.plain,
    ).toBe('fraction');
  });

  test('a header that says % is believed unless every small number computes as a fraction', () => {
    const header = '完成比例(%)';
    expect(read({ header, cells: [0.9, 0.8] }).columns[0]?.plain).toBe('percent');
    expect(read({ header, cells: [0.9, 0.8], computed: ['9/10', '8/10'] }).columns[0]?.plain).toBe(
      'fraction',
    );
  });

  test.each<[string, Column, boolean]>([
    ['plain numbers in percent', { cells: [87.4, 100, '', '75%'] }, true],
    [
      'one cell with a percent format',
      { cells: [87.4, 100, 0.75], formats: ['General', 'General', '0.0%'] },
      false,
    ],
    ['fractions', { cells: [0.874, 1] }, false],
    ['only texts with %', { cells: ['87.4%', '100%'] }, false],
    ['header with %, nothing in it yet', { header: '完成率(%)', cells: ['', ''] }, true],
    ['header with %, only texts with %', { header: '完成率(%)', cells: ['87.4%'] }, false],
  ])('in percent as a whole: %s', (_, column, inPercent) => {
    expect(read(column).columns[0]?.inPercent).toBe(inPercent);
  });
});

describe('formulas', () => {
  test('are ratios with their own kind; errors and empty text are none', () => {
    const result = read({
      cells: [0.75, '#VALUE!', '', '103.4%', 45],
      formats: ['0.0%', '0.0%', '0.0%', 'General', 'General'],
      formulas: { D2: '=B2/C2', D3: '=B3/C3', D4: '=IF(C4="","",1)', D5: '=TEXT(1.034,"0.0%")', D6: '=B6*9' },
    });
    expect(result.list.map(({ cell }) => cell)).toMatchObject([
      { kind: 'formula', ratio: new Fraction('3/4'), decimals: 1, error: null },
      { kind: 'formula', ratio: null, error: '#VALUE!' },
      { kind: 'formula', ratio: null, error: null },
      { kind: 'formula', ratio: new Fraction('517/500'), error: null },
      { kind: 'formula', ratio: new Fraction('9/20'), error: null },
    ]);
    expect(result.findings).toEqual([{ kind: 'no-stored-value', sheetId: 'sheet-1', rows: [3] }]);
  });

  test('a text that only looks like one is text', () => {
    expect(read({ cells: ['=1+1'], formulas: { D2: '=1+1' } }).list[0]?.cell).toEqual({
      kind: 'unreadable',
      text: '=1+1',
    });
  });
});

test('a merged ratio is read by every row of its merge', () => {
  const { list } = read({ cells: ['95%', '', '80%'], merges: ['D2:D3'] });
  expect(list.map(shown)).toEqual(['19/20 @0', '19/20 @0', '4/5 @0']);
  expect(list.map(({ row }) => row)).toEqual([1, 1, 3]);
});
