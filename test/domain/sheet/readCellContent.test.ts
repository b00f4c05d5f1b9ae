import { readCellContent } from '../../../src/domain/sheet/readCellContent';

const number = (digits: string, percent = false, suffix?: string): object => ({
  kind: 'number',
  digits,
  percent,
  ...(suffix !== undefined && { suffix }),
});

test.each([
  [27.904, 'General', number('27.904')],
  [0.1 + 0.2, 'General', number('0.3')],
  [1e-7, 'General', number('0.0000001')],
  [123456789012345680000, 'General', number('123456789012346000000')],
  [-12.5, '0.0', number('-12.5')],
  [0, 'General', number('0')],
  [0.6, '0%', number('60', true)],
  [1.034, '0.0%', number('103.4', true)],
  [0.07, '0.00%;[Red]-0.00%', number('7', true)],
  [87.4, '0.0"%"', number('87.4', false, '%')],
  [87.4, '0.0\\%', number('87.4', false, '%')],
  [27.9, '0.0"公里"', number('27.9', false, '公里')],
  [27.9, '0.0公里', number('27.9', false, '公里')],
  [27.9, 'G/通用格式"公里"', number('27.9', false, '公里')],
  [27.9, '#,##0.00_ ', number('27.9')],
  [5, '"共"0"户"', number('5', false, '户')],
  [5, '[<10]0.0%;0', number('500', true)],
  [50, '[<10]0.0%;0', number('50')],
  [5, '@', number('5')],
  [1.5, '[Red]0.0', number('1.5')],
  [1.5, '0.00E+00', number('1.5')],
])('%p under %p', (value, format, expected) => {
  expect(readCellContent(value, format)).toEqual(expected);
});

test.each([
  [45560, 'm"月"d"日"', '9月25日'],
  [45560, 'yyyy/m/d', '2024/9/25'],
  [45560, 'yyyy"年"m"月"d"日"', '2024年9月25日'],
  [45560, '[$-804]yyyy-mm-dd', '2024-09-25'],
  [45351, 'yyyy/m/d', '2024/2/29'],
  [45352, 'd-mmm', '1-03'],
  [61, 'yyyy/m/d', '1900/3/1'],
])('%p under %p is the date %p', (value, format, text) => {
  expect(readCellContent(value, format)).toEqual({ kind: 'date', text });
});

test.each([
  ['', { kind: 'empty' }],
  [' \n', { kind: 'empty' }],
  ['已完成', { kind: 'text', text: '已完成' }],
  [' 103. 4%', { kind: 'text', text: ' 103. 4%' }],
  ['#VALUE!', { kind: 'error', text: '#VALUE!' }],
  ['#N/A', { kind: 'error', text: '#N/A' }],
  ['#重点', { kind: 'text', text: '#重点' }],
  [true, { kind: 'text', text: 'TRUE' }],
])('%p is read as it stands', (value, expected) => {
  expect(readCellContent(value, 'General')).toEqual(expected);
});
