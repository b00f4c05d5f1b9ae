/** 通报开头一段的文字。`{…}` 处填入数字；没有的数字，其所在部分略去。 */
export const bulletin = {
  year: '{year} 年',
  total: '{where}重点民生实事项目共 {items} 项指标{categories}{units}。',
  categories: '，其中{list}',
  category: '{category} {count} 项',
  categoryProjects: '{category} {count} 项（{projects} 个项目）',
  shared: '，有 {count} 项同属两类',
  units: '，由 {count} 个单位牵头',
  progress:
    '{months}已完成 {completed} 项，进度在 {threshold}以上 {onSchedule} 项，进度在 {threshold}以下 {behind} 项{withoutRatio}{platform}。',
  months: '{months}，',
  withoutRatio: '，无完成比例 {count} 项',
  platform: '；其中 {count} 项的进度由省级统一报送',
  silent: '{projects} 个考核项目中，{list}当月无动态。',
  month: '{month} {count} 个',
  active: '{projects} 个考核项目每月均有动态。',
  listMark: '、',
};
