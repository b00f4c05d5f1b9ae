import Fraction from 'fraction.js';
import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import { planBehindRules, type SheetRules } from '../../../src/domain/ledger/planBehindRules';
import { behindNumberFormat } from '../../../src/domain/ledger/behindLooks';
import { readItems } from '../../../src/domain/ledger/readItems';
import { readRatios } from '../../../src/domain/ledger/readRatios';
import { formatArea } from '../../../src/domain/sheet/formatAddress';
import { workbookOf, type Grid } from '../grid';
import { THRESHOLD } from './runLedger';

function rules(
  grids: readonly Grid[],
  threshold = THRESHOLD,
  yellowFrom: Fraction | null = null,
): readonly SheetRules[] {
  const { snapshots, details } = workbookOf(...grids);
  const found = findLedgers(snapshots);
  if (found.kind === 'none') throw new Error('no ledger');
  const reading = { state: found.chosen, snapshots, details };
  const read = readItems(reading);
  return planBehindRules(read, readRatios(reading, read.items), { threshold, yellowFrom });
}

const HEAD = ['项目名称', '任务数', '进度情况', '完成比例'];
const FRACTIONS = [
  ['甲', 1, 1, 0.9],
  ['乙', 2, 1, 0.5],
];

test('one rule over names and ratios, which knows itself and takes only numbers', () => {
  const [sheet] = rules([{ name: '台账', values: [HEAD, ...FRACTIONS] }]);
  expect(sheet?.rules).toHaveLength(1);
  expect(sheet?.rules[0]?.areas.map(formatArea)).toEqual(['A2:A3', 'D2:D3']);
  expect(sheet?.rules[0]?.formula).toBe('=AND(ISNUMBER($D2),$D2<0.75)*(N("progress-ledger:behind")=0)');
});

test('a column in percent is compared in percent', () => {
  const [sheet] = rules([{ name: '台账', values: [HEAD, ['甲', 1, 1, 90], ['乙', 2, 1, 50]] }]);
  expect(sheet?.rules[0]?.formula).toContain('$D2<75)');
  expect(sheet?.rules[0]).toMatchObject({
    numberFormat: '[<74.95]0.0" ▼";[<74.995]0.00" ▼";0.000" ▼"',
  });
});

test('totals are left out', () => {
  const [sheet] = rules([
    { name: '台账', values: [HEAD, ...FRACTIONS, ['合计', 3, 2, 0.6], ['丙', 1, 1, 1]] },
  ]);
  expect(sheet?.rules[0]?.areas.map(formatArea)).toEqual(['A2:A3', 'D2:D3', 'A5', 'D5']);
});

test('blocks with the same columns share a rule, others have their own; each sheet has its own', () => {
  const other = ['任务数', '项目名称', '进度情况', '完成比例'];
  const sheets = rules([
    { name: '附件1', values: [HEAD, ...FRACTIONS, other, [1, '丙', 1, 1]] },
    { name: '附件2', values: [HEAD, ['丁', 1, 1, 1]] },
  ]);
  expect(sheets.map((sheet) => sheet.rules.length)).toEqual([2, 1]);
  expect(sheets[0]?.rules[1]?.formula).toContain('$D5<0.75');
});

test('no ratio column, no rule', () => {
  expect(rules([{ name: '台账', values: [HEAD.slice(0, 3), ['甲', 1, 1]] }])).toEqual([]);
});

test('a threshold without an end does not flag a ratio equal to it', () => {
  const [sheet] = rules([{ name: '台账', values: [HEAD, ...FRACTIONS] }], new Fraction('2/3'));
  expect(sheet?.rules[0]?.formula).toContain('ROUND($D2,12)<ROUND(2/3,12)');
});

test('the mark never lets a ratio just under the threshold show as the threshold', () => {
  expect(behindNumberFormat(THRESHOLD, false)).toBe('[<0.7495]0.0%" ▼";[<0.74995]0.00%" ▼";0.000%" ▼"');
});

describe('with lights', () => {
  const grid = { name: '台账', values: [HEAD, ...FRACTIONS] };

  test('red ends where yellow begins, each with a colour and a mark of its own', () => {
    const [sheet] = rules([grid], THRESHOLD, new Fraction('13/20'));
    expect(
      sheet?.rules.map(({ formula }) => formula.replace('*(N("progress-ledger:behind")=0)', '')),
    ).toEqual(['=AND(ISNUMBER($D2),$D2<0.65)', '=AND(ISNUMBER($D2),$D2<0.75,$D2>=0.65)']);
    expect(sheet?.rules.map(({ numberFormat }) => numberFormat)).toEqual([
      '[<0.6495]0.0%" ▼";[<0.64995]0.00%" ▼";0.000%" ▼"',
      '[<0.7495]0.0%" ▽";[<0.74995]0.00%" ▽";0.000%" ▽"',
    ]);
    expect(new Set(sheet?.rules.map(({ fill }) => fill)).size).toBe(2);
  });

  test('limits without an end are compared to twelve places', () => {
    const [sheet] = rules([grid], new Fraction('8/12'), new Fraction('17/30'));
    expect(sheet?.rules[1]?.formula).toContain('ROUND($D2,12)<ROUND(2/3,12),ROUND($D2,12)>=ROUND(17/30,12)');
  });

  test('where yellow reaches down to nothing there is no red', () => {
    const [sheet] = rules([grid], THRESHOLD, new Fraction(0));
    expect(sheet?.rules.map(({ formula }) => formula)).toEqual([
      '=AND(ISNUMBER($D2),$D2<0.75)*(N("progress-ledger:behind")=0)',
    ]);
  });
});

test('names under a merged ratio go by the merge’s one number', () => {
  const values = [HEAD, ['甲', 1, 1, 0.5], ['乙', 2, 1, ''], ['丙', 2, 1, ''], ['丁', 1, 1, 1]];
  const [sheet] = rules([{ name: '台账', values, merges: ['D2:D4'] }]);
  expect(sheet?.rules.map(({ areas, formula }) => [areas.map(formatArea), formula.slice(0, 28)])).toEqual([
    [['A2:A5', 'D2:D5'], '=AND(ISNUMBER($D2),$D2<0.75)'],
    [['A3'], '=AND(ISNUMBER($D2),$D2<0.75)'],
    [['A4'], '=AND(ISNUMBER($D2),$D2<0.75)'],
  ]);
});
