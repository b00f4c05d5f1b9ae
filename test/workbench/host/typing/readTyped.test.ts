import { readTyped, type Typed } from '../../../../src/workbench/host/typing/readTyped';

const CALENDAR = { thisYear: 2024, date1904: false };
const read = (entry: unknown, format = 'General'): Typed => readTyped(entry, format, CALENDAR);

/** Serial numbers: 45565 is 30 September 2024, 45292 is 1 January 2024. */
describe('what is written to a cell is read as Chinese Excel reads typing', () => {
  it.each<[string, Typed]>([
    ['75%', { value: 0.75, format: '0%' }],
    ['100.0%', { value: 1, format: '0.00%' }],
    ['1/6', { value: 45297, format: 'm"月"d"日"' }],
    ['3-5', { value: 45356, format: 'm"月"d"日"' }],
    ['1E5', { value: 100000, format: '0.00E+00' }],
    ['1,200', { value: 1200, format: '#,##0' }],
    ['2024/9/30', { value: 45565, format: 'yyyy/m/d' }],
    ['2024年9月30日', { value: 45565, format: 'yyyy"年"m"月"d"日"' }],
    ['9月30日', { value: 45565, format: 'm"月"d"日"' }],
    ['2024年9月', { value: 45536, format: 'yyyy"年"m"月"' }],
    ['１２０', { value: 120 }],
    ['７５％', { value: 0.75, format: '0%' }],
    ['001', { value: 1 }],
    ['-5', { value: -5 }],
    ['+5', { value: 5 }],
    [' 5 ', { value: 5 }],
    ['TRUE', { value: true }],
    ['#n/a', { value: { kind: 'error', code: '#N/A' } }],
    ['', { value: null }],
  ])('%s', (text, typed) => {
    expect(read(text)).toEqual(typed);
  });

  it.each([
    '27.904公里',
    '225人/1575月',
    '10/10万',
    '1.5万',
    '约75%',
    '已完成',
    '-',
    '+',
    '2月30日',
    '13月1日',
    '—',
    '12 3',
  ])('%s stays text', (text) => {
    expect(read(text)).toEqual({ value: text });
  });

  it.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ["='3 月'!B5*2", "'3 月'!B5*2"],
    ['+A1', '+A1'],
    ['-A1+2', '-A1+2'],
    ['@名称', '@名称'],
    ['-完成', '-完成'],
  ])('%s becomes a formula without a made-up value', (text, formula) => {
    expect(read(text)).toEqual({ value: null, formula });
  });

  it.each(['=1+', '=SUM(', '-完成 120户', '+10个', '=)', '@ 3所'])('%s is refused', (text) => {
    expect(() => read(text)).toThrow('InvalidArgument');
  });

  it.each(['1/6', '=A1', '75%', '+5'])('%s stays text under @', (text) => {
    expect(read(text, '@')).toEqual({ value: text });
  });

  it('takes an apostrophe as the sign of a text', () => {
    expect(read("'1/6")).toEqual({ value: '1/6', quotePrefix: true });
    expect(read("'1/6", '@')).toEqual({ value: '1/6' });
  });

  it('keeps fifteen digits of a number, and makes a text of one under @', () => {
    expect(read(1234567890.1234567)).toEqual({ value: 1234567890.12346 });
    expect(read(0.1 + 0.2)).toEqual({ value: 0.3 });
    expect(read(7, '@')).toEqual({ value: '7' });
  });

  it.each([{}, [], undefined])('refuses what no cell can hold: %j', (entry) => {
    expect(() => read(entry)).toThrow('InvalidArgument');
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(readTyped('2024/9/30', 'General', { thisYear: 2024, date1904: true }).value).toBe(45565 - 1462);
  });
});
