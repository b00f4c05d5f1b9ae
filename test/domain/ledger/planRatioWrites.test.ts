import Fraction from 'fraction.js';
import { planRatioWrites, type RatioWrite } from '../../../src/domain/ledger/planRatioWrites';
import { readRatioCell, toRatioCell } from '../../../src/domain/ledger/readRatioCell';
import type { RatioColumn, RatioReading } from '../../../src/domain/ledger/RatioReading';
import type { CellValue } from '../../../src/domain/sheet/CellValue';
import { THRESHOLD } from './runLedger';

const FRACTION: RatioColumn = { sheetId: 's', column: 6, plain: 'fraction', inPercent: false };
const PERCENT: RatioColumn = { ...FRACTION, plain: 'percent', inPercent: true };
const MIXED: RatioColumn = { ...FRACTION, plain: 'percent', inPercent: false };

interface Cell {
  readonly value: CellValue;
  readonly format?: string;
  readonly column?: RatioColumn;
  readonly formula?: string;
}

function reading({ value, format = 'General', column = FRACTION, formula }: Cell): RatioReading {
  const raw = readRatioCell(value, format);
  return {
    itemKey: '甲|局|1',
    row: 3,
    column,
    value,
    formula: formula ?? null,
    numberFormat: format,
    cell: toRatioCell(raw, column.plain, formula !== undefined),
    textual: raw.kind === 'ratio' && raw.textual,
  };
}

function plan(cell: Cell, effective: string | null): RatioWrite | undefined {
  const ratio = effective === null ? null : new Fraction(effective);
  return planRatioWrites(
    [{ itemKey: '甲|局|1', reading: reading(cell), assessment: { effective: ratio } }],
    THRESHOLD,
  )[0];
}

describe('what is written, in which format, and what it is called', () => {
  test.each<[string, Cell, string, number, string, string]>([
    ['empty, General', { value: '' }, '535/455', 1.17582417582418, '0.0%', 'change'],
    [
      'empty with a percent format of its own',
      { value: '', format: '0.00%' },
      '535/455',
      1.17582417582418,
      '0.00%',
      'change',
    ],
    ['text that shows the same', { value: '100.0%' }, '1', 1, '0.0%', 'tidied'],
    ['text under @', { value: '95.0%', format: '@' }, '19/20', 0.95, '0.0%', 'tidied'],
    [
      'text in a cell with a percent format',
      { value: '95.0%', format: '0.00%' },
      '19/20',
      0.95,
      '0.00%',
      'tidied',
    ],
    ['text one unit off', { value: '103. 4%' }, '3488/3375', 1.03348148148148, '0.0%', 'rounding'],
    [
      'text cut off: 99.278 of 132.2 printed 75.0%',
      { value: '75.0%' },
      '99278/132200',
      0.750968229954614,
      '0.0%',
      'rounding',
    ],
    ['a number two units off', { value: 0.32, format: '0.0%' }, '7/22', 0.318181818181818, '0.0%', 'change'],
    [
      'a number one unit off',
      { value: 1.034, format: '0.0%' },
      '3488/3375',
      1.03348148148148,
      '0.0%',
      'rounding',
    ],
    ['text without a ratio', { value: '已完成' }, '1', 1, '0.0%', 'change'],
    ['a dash', { value: '—' }, '1', 1, '0.0%', 'change'],
    [
      'a percent format without decimals gets one',
      { value: 0.5, format: '0%' },
      '0.8',
      0.8,
      '0.0%',
      'change',
    ],
    [
      'its other sections stay',
      { value: 0.5, format: '0%;[Red]-0%' },
      '0.8',
      0.8,
      '0.0%;[Red]-0.0%',
      'change',
    ],
    ['a General number that differs', { value: 0.75 }, '0.7533', 0.7533, '0.0%', 'rounding'],
    [
      'another band is a change, however near',
      { value: 0.75, format: '0.0%' },
      '0.7496',
      0.7496,
      '0.00%',
      'change',
    ],
    ['74.96 % is never a flagged 75.0 %', { value: '' }, '0.7496', 0.7496, '0.00%', 'change'],
    ['nor is 74.996 %', { value: '' }, '0.74996', 0.74996, '0.000%', 'change'],
    ['99.96 % is never 100.0 %', { value: '' }, '0.9996', 0.9996, '0.00%', 'change'],
    [
      'a format that hides the band shows more, the value untouched',
      { value: 0.7496, format: '0.0%' },
      '0.7496',
      0.7496,
      '0.00%',
      'tidied',
    ],
    ['so does one without decimals', { value: 0.996, format: '0%' }, '0.996', 0.996, '0.0%', 'tidied'],
    ['percent column: a number', { value: 32, column: PERCENT }, '7/22', 31.8181818181818, '0.0', 'rounding'],
    ['percent column: an empty cell', { value: '', column: PERCENT }, '1', 100, '0.0', 'change'],
    ['percent column: a text', { value: '95.0%', column: PERCENT }, '19/20', 95, '0.0', 'tidied'],
    [
      'percent column: its own plain format',
      { value: 32, format: '0.00', column: PERCENT },
      '7/22',
      31.8181818181818,
      '0.00',
      'change',
    ],
    [
      'percent column: a quoted % stays',
      { value: 32, format: '0.0"%"', column: PERCENT },
      '7/22',
      31.8181818181818,
      '0.0"%"',
      'change',
    ],
    [
      'percent column: more decimals for the band',
      { value: '', column: PERCENT },
      '0.7496',
      74.96,
      '0.00',
      'change',
    ],
    ['mixed column: a text', { value: '95.0', column: MIXED }, '19/20', 0.95, '0.0%', 'tidied'],
    [
      'mixed column: a plain number',
      { value: 32, column: MIXED },
      '7/22',
      0.318181818181818,
      '0.0%',
      'rounding',
    ],
  ])('%s', (_, cell, effective, value, format, kind) => {
    const write = plan(cell, effective);
    expect(write?.change.after).toEqual({ input: { kind: 'number', value }, numberFormat: format });
    expect(write?.kind).toBe(kind);
  });
});

describe('what is left alone', () => {
  test.each<[string, Cell, string | null]>([
    ['a number that shows the same', { value: 1.15, format: '0.0%' }, '607/528'],
    ['the exact number under General', { value: 0.75 }, '3/4'],
    ['our own number, to its last digit', { value: 0.318181818181818, format: '0.0%' }, '7/22'],
    [
      'a ratio that ends nowhere, equal to a threshold that does not either',
      { value: 0.333333333333333, format: '0.0%' },
      '1/3',
    ],
    ['0 % format without a hidden band', { value: 1, format: '0%' }, '1'],
    ["a percent column's own", { value: 87.4, format: '0.0', column: PERCENT }, '0.87401'],
    ['a formula that disagrees', { value: 0.5, format: '0.0%', formula: '=F4/E4' }, '0.8'],
    ['a formula with an error', { value: '#DIV/0!', formula: '=F4/E4' }, '0.8'],
    ['no ratio to write', { value: '约75%' }, null],
  ])('%s', (_, cell, effective) => {
    expect(plan(cell, effective)).toBeUndefined();
  });
});

test('undo gets the text as text, with its format', () => {
  expect(plan({ value: '103. 4%', format: '@' }, '1.034')?.change).toMatchObject({
    sheetId: 's',
    row: 3,
    column: 6,
    itemKey: '甲|局|1',
    before: { input: { kind: 'text', text: '103. 4%' }, numberFormat: '@' },
  });
});

test('a merged ratio is written once', () => {
  const one = { reading: reading({ value: '' }), assessment: { effective: new Fraction('1/2') } };
  expect(
    planRatioWrites(
      [
        { ...one, itemKey: '甲' },
        { ...one, itemKey: '乙' },
      ],
      THRESHOLD,
    ),
  ).toHaveLength(1);
});
