import { buildDynamics, type DynamicsInput } from '../../../src/domain/dynamics/buildDynamics';
import type { EarlierMark, Upload } from '../../../src/domain/dynamics/Dynamics';
import { dynamicsTotals } from '../../../src/domain/dynamics/dynamicsTotals';
import { markKey } from '../../../src/domain/dynamics/markKey';

const month = (number: number): { year: number; month: number } => ({ year: 2024, month: number });
const place = { sheetId: 'log', row: 1, column: 2 };
const card = { name: '社会保障卡"一卡通"', unit: '人社局' };
const meals = { name: '建设老年助餐服务点', unit: '民政局' };
const aid = { name: '法律援助', unit: '司法局' };

const upload = (project: string, number: number, kind = ''): Upload => ({
  ...{ place, datePlace: place, project, unit: '', kind, title: '' },
  date: { kind: 'month', month: month(number) },
});
const mark = (project: string, number: number, more: Partial<EarlierMark> = {}): EarlierMark => ({
  ...{ place, project, unit: '', month: month(number), unclear: null, inOurs: false },
  ...more,
});
const build = (input: Partial<DynamicsInput>): ReturnType<typeof buildDynamics> =>
  buildDynamics({
    ...{ projects: [card, meals, aid], months: [3, 4, 5].map(month), uploads: [], earlier: [] },
    ...{ own: new Set(), settled: new Map() },
    ...input,
  });
const marksOf = (input: Partial<DynamicsInput>, row = 0): readonly unknown[] =>
  build(input).rows[row]?.marks ?? [];

describe('uploads', () => {
  it.each(['社会保障卡“一卡通”', '社会保障卡 「一卡通」', '(2)社会保障卡＂一卡通＂'])('match %s', (name) => {
    expect(marksOf({ uploads: [upload(name, 4)] })).toEqual([null, 'log', null]);
  });

  it.each([
    ['新闻报道', true],
    ['工作总结、会议照片', true],
    ['', true],
    ['会议通知', false],
  ])('of kind %s count: %s', (kind, counts) => {
    const built = build({ uploads: [upload(meals.name, 3, kind)] });
    expect(built.rows[1]?.marks[0] !== null).toBe(counts);
    expect(built.findings.map((finding) => finding.kind)).toEqual(counts ? [] : ['other-kind']);
  });

  it.each([
    ['建设老年助餐点', 'unmatched', meals.name],
    ['高铁站房', 'unmatched', null],
  ])('named %s are listed and never merged', (name, kind, likely) => {
    const built = build({ uploads: [upload(name, 3)] });
    expect(built.rows.flatMap((row) => row.marks).filter((one) => one !== null)).toEqual([]);
    expect(built.findings).toMatchObject([{ kind, project: name, likely }]);
  });

  it('follow what was settled, also that a name is no project', () => {
    const settled = new Map([
      ['建设老年助餐点', meals.name],
      ['法律援助站', null],
    ]);
    const built = build({ settled, uploads: [upload('建设老年助餐点', 3), upload('法律援助站', 3)] });
    expect(built.rows[1]?.marks[0]).toBe('log');
    expect(built.findings).toMatchObject([{ kind: 'unmatched', project: '法律援助站', likely: null }]);
  });

  it('outside the period are listed', () => {
    expect(build({ uploads: [upload(aid.name, 6)] }).findings).toMatchObject([{ kind: 'outside-period' }]);
  });
});

describe('earlier marks', () => {
  const own = new Set([markKey(card, month(3))]);

  it('that the add-in wrote go when the log bears them out no more', () => {
    expect(marksOf({ own, earlier: [mark(card.name, 3, { inOurs: true })] })).toEqual([null, null, null]);
  });

  it('stay where no log is there to recompute them from', () => {
    const built = build({ own, uploads: null, earlier: [mark(card.name, 3, { inOurs: true })] });
    expect(built.rows[0]?.marks[0]).toBe('typed');
    expect([...built.own]).toEqual([...own]);
    expect(built.findings).toEqual([]);
  });

  it('in the office’s own grid are typed, whatever the add-in wrote elsewhere', () => {
    const built = build({ own, earlier: [mark(card.name, 3)] });
    expect(built.rows[0]?.marks[0]).toBe('typed');
    expect(built.findings).toMatchObject([{ kind: 'typed-mark' }]);
  });

  it('typed by hand stay typed when the log comes to bear them out', () => {
    const built = build({ uploads: [upload(aid.name, 3)], earlier: [mark(aid.name, 3, { inOurs: true })] });
    expect(built.rows[2]?.marks[0]).toBe('log');
    expect(built.own.size).toBe(0);
  });

  it('that cannot be read are listed', () => {
    const built = build({ earlier: [mark(aid.name, 3, { unclear: '补报' })] });
    expect(built.rows[2]?.marks).toEqual([null, null, null]);
    expect(built.findings).toMatchObject([{ kind: 'unclear-mark', text: '补报' }]);
  });
});

it('adds up projects, units, months and coverage', () => {
  const totals = dynamicsTotals(build({ uploads: [upload(card.name, 4), upload(meals.name, 5)] }));
  expect(totals).toEqual({
    projects: [
      { months: 1, silent: 1, longest: 1 },
      { months: 1, silent: 0, longest: 2 },
      { months: 0, silent: 3, longest: 3 },
    ],
    units: [
      { unit: '人社局', projects: 1, marks: 1, possible: 3 },
      { unit: '民政局', projects: 1, marks: 1, possible: 3 },
      { unit: '司法局', projects: 1, marks: 0, possible: 3 },
    ],
    months: [0, 1, 1],
    coverage: { marks: 2, possible: 9 },
  });
});
