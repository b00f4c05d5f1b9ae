import {
  createWorkbook,
  type AutoFilter,
  type CellValue,
  type FilterColumn,
  type FilterCriteria,
  type Sheet,
  type Workbook,
} from '../../../../src/xlsx';
import { applyChoice, clearAll } from '../../../../src/workbench/page/filter/applyChoice';
import {
  chooseCriteria,
  firstChoice,
  matching,
  searchFor,
} from '../../../../src/workbench/page/filter/chooseCriteria';
import { criteriaWords } from '../../../../src/workbench/page/filter/criteriaWords';
import { filterAt, type FilterSpot } from '../../../../src/workbench/page/filter/FilterSpot';
import { headerText } from '../../../../src/workbench/page/filter/headerText';
import { listValues } from '../../../../src/workbench/page/filter/listValues';
import { obstacleTo } from '../../../../src/workbench/page/filter/obstacleTo';
import { en } from '../../../../src/workbench/page/texts/en';
import { zh } from '../../../../src/workbench/page/texts/zh';

interface Book {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** 单位 and 比例 (as percentages) under a header in row 3, columns B and C. */
const ROWS: readonly (readonly [unit: CellValue, ratio: CellValue])[] = [
  ['教育局', 1],
  ['民政局', 0.5],
  [null, 0.25],
  ['教育局', '一票否决'],
  ['卫健局', null],
  ['民政局', 0.5001],
];
const AREA = { row: 2, column: 1, rows: ROWS.length + 1, columns: 2 };

function book(columns: readonly FilterColumn[] = []): Book {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const percent = workbook.styles.derive(0, { numberFormat: '0%' });
  sheet.cells.set(
    [['单位', '完成\n比例'] as const, ...ROWS].flatMap(([unit, ratio], index) => [
      { row: 2 + index, column: 1, value: unit },
      { row: 2 + index, column: 2, value: ratio, style: percent },
    ]),
  );
  sheet.setAutoFilter({ area: AREA, columns });
  return { workbook, sheet };
}

function spotAt({ workbook, sheet }: Book, column: number): FilterSpot {
  const spot = filterAt(workbook, sheet, { row: 2, column, rows: 1, columns: 1 });
  if (!spot) throw new Error('no filter there');
  return spot;
}

const values = (...texts: readonly string[]): FilterCriteria => ({
  kind: 'values',
  values: texts.filter((text) => text !== ''),
  blanks: texts.includes(''),
});
const COLOUR: FilterCriteria = { kind: 'kept', type: 'colorFilter', xml: '<colorFilter dxfId="0"/>' };
const hidden = (sheet: Sheet) => sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row));

describe('the list of values', () => {
  it('tells each text once with its rows, numbers by size, then texts, blanks last', () => {
    const told = listValues(spotAt(book(), 2)).map(({ text, rows }) => [text, rows]);
    expect(told).toEqual([
      ['25%', 1],
      ['50%', 2],
      ['100%', 1],
      ['一票否决', 1],
      ['', 1],
    ]);
  });

  it('sorts Chinese by its reading, truth values and errors behind it', () => {
    const { workbook, sheet } = book();
    sheet.cells.set([
      { row: 3, column: 1, value: true },
      { row: 4, column: 1, value: { kind: 'error', code: '#N/A' } },
      { row: 5, column: 1, value: 7 },
    ]);
    const texts = listValues(spotAt({ workbook, sheet }, 1)).map(({ text }) => text);
    expect(texts).toEqual(['7', '教育局', '民政局', '卫健局', 'TRUE', '#N/A']);
  });

  it('leaves out what other columns hide, and shows what its own hides as off', () => {
    const open = book([
      { column: 0, criteria: values('教育局', '民政局') },
      { column: 1, criteria: values('50%') },
    ]);
    const told = (column: number) => listValues(spotAt(open, column)).map(({ text, isOn }) => [text, isOn]);
    expect(told(2)).toEqual([
      ['50%', true],
      ['100%', false],
      ['一票否决', false],
    ]);
    expect(told(1)).toEqual([['民政局', true]]);
  });

  it('goes by what is seen where the criteria cannot be worked out', () => {
    const open = book();
    open.sheet.setAutoFilter({ area: AREA, columns: [{ column: 0, criteria: COLOUR }] }, [3, 5, 6, 7]);
    const on = listValues(spotAt(open, 1)).filter(({ isOn }) => isOn);
    expect(on.map(({ text }) => text)).toEqual(['民政局']);
  });
});

describe('choosing', () => {
  const listed = listValues(spotAt(book(), 1));

  it('says nothing new where nothing was changed, and clears where all is chosen', () => {
    expect(chooseCriteria(listed, firstChoice(listed))).toEqual({ kind: 'unchanged' });
    const part = listed.map((value) => ({ ...value, isOn: value.text === '教育局' }));
    const all = new Set(part.map(({ text }) => text));
    expect(chooseCriteria(part, { search: '', on: all })).toEqual({ kind: 'cleared' });
  });

  it('names the texts chosen, blanks apart', () => {
    expect(chooseCriteria(listed, { search: '', on: new Set(['民政局', '']) })).toEqual({
      kind: 'criteria',
      criteria: { kind: 'values', values: ['民政局'], blanks: true },
    });
  });

  it('takes all that a search finds, and of that what is left on', () => {
    const choice = searchFor(listed, ' 政 ');
    expect(matching(listed, choice.search).map(({ text }) => text)).toEqual(['民政局']);
    expect(chooseCriteria(listed, choice)).toEqual({
      kind: 'criteria',
      criteria: { kind: 'values', values: ['民政局'], blanks: false },
    });
    expect(searchFor(listed, '').on.size).toBe(4);
  });
});

describe('a choice in the sheet', () => {
  it('hides rows, keeps the other columns’ criteria, and is the user’s work', () => {
    const open = book([{ column: 1, criteria: values('50%', '100%') }]);
    const { workbook, sheet } = open;
    applyChoice(spotAt(open, 1), values('民政局'));
    expect(hidden(sheet)).toEqual([3, 5, 6, 7]);
    expect(sheet.autoFilter?.columns.map(({ column }) => column)).toEqual([0, 1]);
    expect(workbook.log.entries.at(-1)).toMatchObject({ part: 'autoFilter', source: 'user' });
    applyChoice(spotAt(open, 1), undefined);
    expect(hidden(sheet)).toEqual([5, 6, 7]);
    clearAll(spotAt(open, 2));
    expect(hidden(sheet)).toEqual([]);
    expect(sheet.autoFilter).toEqual({ area: AREA, columns: [] });
  });

  it('is the same in a table', () => {
    const { workbook, sheet } = book();
    const filter: AutoFilter = { area: AREA, columns: [] };
    sheet.setAutoFilter(undefined);
    const shape = { headerRow: true, totalsRow: false, bandedRows: true, columns: ['单位', '完成\n比例'] };
    sheet.tables.add({ name: '表1', area: AREA, filter, ...shape });
    applyChoice(spotAt({ workbook, sheet }, 2), values('50%'));
    expect(hidden(sheet)).toEqual([3, 5, 6, 7]);
    expect(sheet.tables.all[0]?.filter?.columns).toEqual([{ column: 1, criteria: values('50%') }]);
  });

  it.each([
    ['by protection', true, [], 1, { kind: 'protected' }],
    ['by another column’s colour', false, [{ column: 0, criteria: COLOUR }], 2, { kind: 'elsewhere' }],
    ['not by its own colour', false, [{ column: 0, criteria: COLOUR }], 1, undefined],
  ] as const)('is kept back %s', (_, isProtected, columns, at, found) => {
    const open = book();
    open.sheet.load({ autoFilter: { area: AREA, columns } });
    if (isProtected) open.sheet.protect();
    const obstacle = obstacleTo(spotAt(open, at));
    expect(obstacle?.kind).toBe(found?.kind);
  });
});

describe('a header', () => {
  it('is found in its merge, named in one line, else by its letters', () => {
    const open = book();
    open.sheet.merges.add({ row: 1, column: 1, rows: 2, columns: 1 });
    const merged = filterAt(open.workbook, open.sheet, { row: 1, column: 1, rows: 2, columns: 1 });
    expect(merged?.column).toBe(0);
    expect(headerText(spotAt(open, 2))).toBe('完成 比例');
    open.sheet.cells.set([{ row: 2, column: 2, value: null }]);
    expect(headerText(spotAt(open, 2))).toBe('C');
  });

  it.each([
    ['below it', { row: 3, column: 1, rows: 1, columns: 1 }],
    ['beside it', { row: 2, column: 3, rows: 1, columns: 1 }],
  ])('is not %s', (_, cell) => {
    const { workbook, sheet } = book();
    expect(filterAt(workbook, sheet, cell)).toBeUndefined();
  });

  it('has no button where the file hides it', () => {
    const { workbook, sheet } = book();
    sheet.load({ autoFilter: { area: AREA, columns: [], hiddenButtons: [1] } });
    expect(filterAt(workbook, sheet, { row: 2, column: 2, rows: 1, columns: 1 })).toBeUndefined();
  });
});

describe('criteria in words', () => {
  const custom = (all: boolean, ...criteria: readonly { operator: string; value: string }[]) =>
    ({ kind: 'custom', all, criteria }) as FilterCriteria;

  it.each<[FilterCriteria | undefined, string, string]>([
    [undefined, '', ''],
    [values('教育局'), '', ''],
    [
      custom(true, { operator: 'greaterThan', value: '0.5' }, { operator: 'lessThanOrEqual', value: '1' }),
      '大于 0.5，且小于或等于 1',
      'greater than 0.5 and less than or equal to 1',
    ],
    [
      custom(false, { operator: 'equal', value: '*局*' }, { operator: 'notEqual', value: '县*' }),
      '包含“局”，或开头不是“县”',
      'contains “局” or does not begin with “县”',
    ],
    [custom(true, { operator: 'equal', value: '*中心' }), '结尾是“中心”', 'ends with “中心”'],
    [custom(true, { operator: 'equal', value: '?局' }), '等于“?局”', 'equals “?局”'],
    [custom(true, { operator: 'notEqual', value: ' ' }), '不为空', 'is not blank'],
    [custom(true, { operator: 'equal', value: '' }), '为空', 'is blank'],
    [COLOUR, '按颜色', 'by colour'],
    [{ kind: 'kept', type: 'filters', xml: '' }, '按日期分组', 'by groups of dates'],
    [{ kind: 'kept', type: 'newKind', xml: '' }, '其他条件', 'other criteria'],
  ])('%j', (criteria, chinese, english) => {
    expect(criteriaWords(criteria, zh.filter)).toBe(chinese);
    expect(criteriaWords(criteria, en.filter)).toBe(english);
  });
});
