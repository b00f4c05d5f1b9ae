import Fraction from 'fraction.js';
import { assess } from '../../../src/domain/progress/assess';
import type { Assessment, AssessmentInput, RatioCell } from '../../../src/domain/progress/Assessment';
import { formatPercent } from '../../../src/domain/progress/formatPercent';
import { ratioCell, reportedRow } from './rows';

type Row = Partial<AssessmentInput> & {
  readonly name?: string;
  readonly words: string;
  readonly target?: string;
};

function outcome({ words, target = '20', ...rest }: Row): string {
  const { basis, effective, replaces, review }: Assessment = assess({
    ...reportedRow(rest.name ?? '公厕(座)', target, words, null),
    ...rest,
  });
  const stands = effective === null ? '-' : formatPercent(effective, 1);
  return `${basis} ${stands}${replaces ? ' written' : ''}${review ? ' !' : ''}`;
}

const percent = (value: string): Fraction => new Fraction(value).div(100n);
const formula = (value: string | null, error: string | null = null): RatioCell => ({
  kind: 'formula',
  ratio: value === null ? null : percent(value),
  decimals: 1,
  error,
});
const unreadable: RatioCell = { kind: 'unreadable', text: '约75%' };

describe('what stands in the ratio cell', () => {
  it.each<[string, Row, string]>([
    [
      'computed overwrites a report',
      { words: '15', ratioCell: ratioCell('74.0%') },
      'computed 75.0% written',
    ],
    ['stated fills an empty cell', { words: '完成60%' }, 'stated 60.0% written'],
    ['stated leaves an agreeing report', { words: '完成60%', ratioCell: ratioCell('60.0%') }, 'stated 60.0%'],
    [
      'stated never overwrites a report',
      { words: '完成60%', ratioCell: ratioCell('50.0%') },
      'stated 50.0% !',
    ],
    [
      'stated writes over a stale ratio',
      { words: '完成60%', ratioCell: ratioCell('50.0%', true) },
      'stated 60.0% written',
    ],
    [
      'a claim writes over a stale ratio',
      { words: '已完成', ratioCell: ratioCell('75.0%', true) },
      'claimed-complete 100.0% written',
    ],
    [
      'a picked number writes over a stale ratio',
      { words: '已完成20座', ratioCell: ratioCell('31.8%', true) },
      'computed 100.0% written',
    ],
    [
      'free text keeps a stale ratio',
      { words: '正在施工', ratioCell: ratioCell('50.0%', true) },
      'reported 50.0% !',
    ],
    [
      'no progress yet keeps a stale ratio',
      { words: '', ratioCell: ratioCell('50.0%', true) },
      'reported 50.0%',
    ],
    ['free text keeps a report', { words: '正在施工', ratioCell: ratioCell('50.0%') }, 'reported 50.0%'],
    ['computed replaces unreadable text', { words: '15', ratioCell: unreadable }, 'computed 75.0% written'],
    ['stated does not replace unreadable text', { words: '完成60%', ratioCell: unreadable }, 'stated - !'],
    ['an agreeing formula is left alone', { words: '15', ratioCell: formula('75') }, 'computed 75.0%'],
    ['a disagreeing formula is left alone', { words: '15', ratioCell: formula('70') }, 'computed 70.0% !'],
    ['a failing formula is left alone', { words: '15', ratioCell: formula(null, '#VALUE!') }, 'computed - !'],
    ['a formula without a value is said once', { words: '15', ratioCell: formula(null) }, 'computed -'],
    [
      'a decision stands',
      {
        words: '正在施工',
        ratioCell: ratioCell('50.0%'),
        decision: { kind: 'typed', ratio: percent('80'), note: '现场核实' },
      },
      'decided 80.0% written',
    ],
    [
      'a picked number under last month stays',
      { words: '已完成10座', ratioCell: ratioCell('60.0%', true), lastRatio: percent('60') },
      'computed 60.0% !',
    ],
    [
      'a picked number that shows what was kept last month has not fallen',
      { words: '已完成607座', target: '528', lastRatio: percent('115') },
      'computed 115.0% written',
    ],
    [
      'a picked number that shows the same in another band has fallen',
      {
        words: '已完成7499座',
        target: '10000',
        ratioCell: ratioCell('75.0%', true),
        lastRatio: percent('75'),
      },
      'computed 75.0% !',
    ],
    [
      'a plain number under last month is written',
      { words: '10', lastRatio: percent('60') },
      'computed 50.0% written',
    ],
    [
      'a stated ratio under last month stays',
      { words: '完成40%', ratioCell: ratioCell('60.0%', true), lastRatio: percent('60') },
      'stated 60.0% !',
    ],
    ['ten times the report is a slip', { words: '150', ratioCell: ratioCell('75.0%') }, 'computed 75.0% !'],
    ['a tenth of the report is a slip', { words: '1.5', ratioCell: ratioCell('75.0%') }, 'computed 75.0% !'],
    [
      'a large difference between plain numbers is written',
      { words: '15', ratioCell: ratioCell('40.0%') },
      'computed 75.0% written',
    ],
    [
      'exactly ten points picked is no doubt',
      { words: '建成15座', ratioCell: ratioCell('65.0%') },
      'computed 75.0% written',
    ],
    [
      'the column of units gives the unit',
      { words: '1500米', name: '道路', target: '2', unitOfMeasure: '公里' },
      'computed 75.0% written',
    ],
    [
      'a platform keeps a report',
      { words: '数据取自省平台', ratioCell: ratioCell('80.0%') },
      'platform 80.0%',
    ],
    ['a platform without a ratio is not in review', { words: '数据取自省平台' }, 'platform -'],
  ])('%s', (_why, row, wanted) => {
    expect(outcome(row)).toBe(wanted);
  });

  it.each<[string, Partial<AssessmentInput>, string]>([
    ['a date is no progress', { progress: { kind: 'date', text: '2024/1/6' } }, 'missing - !'],
    ['a date is no task', { task: { kind: 'date', text: '3月5日' } }, 'missing - !'],
    ['an error is no progress', { progress: { kind: 'error', text: '#REF!' } }, 'missing - !'],
    [
      '60 % under a percent format is a ratio',
      { progress: { kind: 'number', digits: '60', percent: true } },
      'stated 60.0% written',
    ],
    [
      'a format draws the unit',
      { progress: { kind: 'number', digits: '12', percent: false, suffix: '座' } },
      'computed 60.0% written',
    ],
  ])('%s', (_why, cells, wanted) => {
    expect(outcome({ words: '15', ...cells })).toBe(wanted);
  });

  it.each([
    ['a from-to in percent', '参保率', '30%', '由26%提高到31%', 'computed 31/30'],
    ['with its own name', '参保率', '30%', '参保率从26%提升至31%', 'computed 31/30'],
    ['of something else', '参保率', '30%', '满意率由26%提高到31%', 'missing -'],
    ['from what is no number', '参保率', '30%', '由城区提高到31%', 'missing -'],
  ])('takes the last of %s', (_what, name, task, words, wanted) => {
    const { basis, ratio } = assess(reportedRow(name, task, words, null));
    expect(`${basis} ${ratio?.toFraction() ?? '-'}`).toBe(wanted);
  });

  it('says of a claim of completion only that it claims', () => {
    const { reasons } = assess(reportedRow('公共充电桩(个)', '3', '已完成', null));
    expect(reasons.map(({ code }) => code)).toEqual(['claimed']);
  });

  it('compares the threshold exactly', () => {
    const { ratio } = assess(reportedRow('公路(公里)', '45', '33.75', null));
    expect(ratio?.toFraction()).toBe('3/4');
  });
});
