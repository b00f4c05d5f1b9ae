import { readHeaderLabel } from '../../../src/domain/ledger/readHeaderLabel';
import { readSubHeading } from '../../../src/domain/ledger/readSubHeading';

test.each([
  ['项目名称', 'name'],
  ['实事项目', 'name'],
  ['指标名称', 'name'],
  ['考核项目', 'name'],
  ['牵头单位', 'unit'],
  ['责任单位', 'unit'],
  ['主要责任单位', 'unit'],
  ['承办单位', 'unit'],
  ['任务数', 'task'],
  ['目标任务', 'task'],
  ['年度目标', 'task'],
  ['目标值', 'task'],
  ['计划数', 'task'],
  ['进度情况', 'progress'],
  ['完成情况', 'progress'],
  ['目前进度', 'progress'],
  ['完成数', 'progress'],
  ['累计完成', 'progress'],
  ['完成比例', 'ratio'],
  ['完成率', 'ratio'],
  ['完成进度', 'ratio'],
  ['验收率', 'acceptance'],
  ['计量单位', 'unitOfMeasure'],
  ['序号', 'number'],
  ['类别', 'category'],
  ['实事类别', 'category'],
  ['备注', 'remark'],
  ['进度', 'progress-or-ratio'],
  ['单位', 'unit-or-measure'],
  ['完成\n比例', 'ratio'],
  ['项 目 名 称', 'name'],
  ['任　务　数', 'task'],
  ['进度情况(截至9月底)', 'progress'],
  ['进度情况（截至 9 月底）', 'progress'],
  ['截至9月底完成情况', 'progress'],
  ['1-9月完成情况', 'progress'],
  ['2024年任务数', 'task'],
  ['9月份进度情况', 'progress'],
  ['任务数(单位:万元)', 'task'],
])('%p is %p', (text, role) => {
  expect(readHeaderLabel(text)?.role).toBe(role);
});

test.each([
  '累计完成投资(万元)',
  '本月完成数',
  '当月完成情况',
  '完成数(本月)',
  '9月完成数',
  '动态类型',
  '标题',
  '3月份',
  '验收情况',
  '上传日期',
  '',
])('%p names no column', (text) => {
  expect(readHeaderLabel(text)).toBeNull();
});

test.each([
  ['完成比例(%)', true],
  ['完成率（％）', true],
  ['完成率%', true],
  ['完成比例', false],
  ['完成比例(截至9月)', false],
])('%p says percent: %p', (text, percent) => {
  expect(readHeaderLabel(text)?.percent).toBe(percent);
});

test('an exact word is ranked before one with a suffix', () => {
  expect(readHeaderLabel('完成比例')?.rank).toBe(0);
  expect(readHeaderLabel('完成比例(%)')?.rank).toBe(1);
});

test.each([
  ['年度目标', '数量', 'task'],
  ['年度目标', '目标值', 'task'],
  ['年度目标(2024年)', '数量', 'task'],
  ['完成情况', '累计', 'progress'],
  ['完成情况', '累计完成数', 'progress'],
  ['完成情况', '完成率', 'ratio'],
  ['完成情况', '比例(%)', 'ratio'],
  ['进度', '累计', 'progress'],
  ['项目基本情况', '项目名称', 'name'],
  ['年度目标', '计量单位', 'unitOfMeasure'],
])('under %p, %p is %p', (group, sub, role) => {
  expect(readSubHeading(group, sub)?.role).toBe(role);
});

test.each([
  ['完成情况', '本月'],
  ['完成情况', '当月完成'],
  ['投资完成情况', '累计'],
  ['年度目标', '总投资'],
  ['项目基本情况', '数量'],
])('under %p, %p names no column', (group, sub) => {
  expect(readSubHeading(group, sub)).toBeNull();
});
