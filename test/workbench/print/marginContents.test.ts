import { marginContents } from '../../../src/workbench/print/marginContents';

const facts = { sheet: '附件1', file: '台账.xlsx', date: '2024/9/27', time: '9:00:00' };

it.each([
  ['第 &P 页', { center: '"第 " counter(page) " 页"' }],
  ['&L&A&R&P/&N', { left: '"附件1"', right: 'counter(page) "/" counter(pages)' }],
  ['&C&"宋体,常规"&12第&P页', { center: '"第" counter(page) "页"' }],
  ['&C&F &D &T', { center: '"台账.xlsx" " " "2024/9/27" " " "9:00:00"' }],
  ['&CA&&B', { center: '"A" "&" "B"' }],
  ['&C"</style>\\', { center: '"\\22 \\3c /style>\\5c "' }],
  ['&L&C&R', {}],
  ['', {}],
])('%s', (text, contents) => {
  expect(marginContents(text, facts)).toEqual(contents);
});
