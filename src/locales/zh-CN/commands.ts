/** 功能区按钮在没有窗格时说的话。 */
export const commands = {
  done: '已完成。',
  noLedger: '没有找到台账：需要有一行表头，至少写明项目名称、任务、进度。请打开窗格查看。',
  cancelled: '已取消，什么也没有写入。',
  filtered: '已在 {count} 张工作表上只显示 {units}（{sheets}）。再点一次“单位筛选”即可清除。',
  inTheWay: '工作表“{sheet}”已有筛选（{columns}），未改动；如要替换，请打开窗格，在“单位”页操作。',
  nothingFiltered: '没有筛选任何工作表。',
  cleared: '已清除按单位的筛选：{sheets}。',
  restored: '已恢复原有的筛选：{sheets}。',
  notFiltered: '这份工作簿没有按单位筛选。',
  noUnit: '请先选中一个单元格，它所在的行写有责任单位，再点“单位筛选”；要选多个单位，请打开窗格的“单位”页。',
  fault: '程序出了意料之外的错误，请重试；如果再次出现，请告诉管理员。',
};
