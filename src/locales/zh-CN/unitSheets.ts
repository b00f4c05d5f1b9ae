/** The texts of a unit's sheet (单位反馈表). `{…}` are filled in. */
export const unitSheets = {
  sheetName: '反馈表-{unit}',
  title: '{region}{months}重点民生实事项目单位反馈表',
  unit: '责任单位：{unit}',
  summary:
    '共 {items} 项：已完成 {completed} 项，达到进度 {onSchedule} 项，滞后 {behind} 项，无完成比例 {withoutRatio} 项；需核对 {review} 项。',
  acceptance: '验收率需说明 {count} 项。',
  silent: '考核项目 {projects} 个，其中 {silent} 个有未上传动态的月份。',
  number: '序号',
  category: '实事类别',
  name: '项目名称',
  task: '任务数',
  progress: '进度情况',
  ratio: '完成比例',
  acceptanceRate: '验收率',
  band: '进度状态',
  remarks: '需反馈的情况',
  answer: '反馈意见',
  projects: '考核项目每月动态',
  others: '其他需要说明的情况：',
  signature:
    '单位负责人（签字）：\n\n填报人：　　　　　　　　联系电话：\n\n（单位盖章）　　　　　　　年　　　月　　　日',
  behind: '进度滞后：{ratio}，低于 {threshold}，相差 {points} 个百分点。',
  noBand: '无完成比例',
  noRatio: '没有完成比例，请填报进度。',
  review: '需核对：{reasons}',
  month: '{month}月',
  monthOfYear: '{year}年{month}月',
  marked: '有动态的月份：{months}',
  noneMarked: '各月均无动态',
  without: '未上传动态：{months}。',
};

/** One sentence for each finding about the units' sheets. */
export const unitSheetFindings = {
  'unit-sheet-beside': '已有名为“{name}”的工作表且不是本工具生成的，未动它；反馈表写在“{used}”。',
  'unit-sheet-edited': '“{name}”在生成后被手工修改过，已保留；新的反馈表写在“{used}”。',
  'unit-sheet-left': '“{name}”的责任单位已不在台账中，这张反馈表未改动；不再需要时可自行删除。',
  'unit-sheets-not-recalculated':
    '反馈表中有 {count} 项的比例重新计算后会改变；反馈表按台账现有的比例生成，建议先“重新计算”。',
  'unknown-unit': '台账中没有责任单位“{unit}”，因此未作任何改动。台账中有：{available}。',
};
