/** What a person should know about the units of a ledger. */
export const unitFindings = {
  'units-not-recalculated':
    '台账中有 {count} 项的比例重新计算后会改变；这里按台账现有的比例统计，建议先“重新计算”。',
  'unit-not-in-ledger': '动态名册中的单位“{unit}”（{count} 个考核项目）在台账中没有，可能写法不同，请确认。',
  'filter-no-unit': '没有选择责任单位，因此未作筛选。',
  'filter-merged':
    '工作表“{sheet}”的单位列有 {count} 处合并单元格，Excel 的筛选只显示每处合并的第一行。台账的合并单元格可在“单位”页改成能筛选的，外观不变。',
  'filter-hides-rows':
    '工作表“{sheet}”中有 {count} 行（第 {rows} 行）没有单位或是重复的表头，按任何单位筛选时都会隐藏；清除筛选后恢复。',
  'filter-one-table':
    '工作表“{sheet}”有几张单位列位置不同的表，一张工作表只能有一个筛选，因此只筛选了最长的一张，第 {row} 行起的表没有筛选。',
  'filter-over-table': '工作表“{sheet}”的台账与 Excel 表格只有部分重叠，无法筛选，未作改动。',
  'filter-protected': '工作表“{sheet}”受保护，筛选未作改动。请在“审阅”→“撤销工作表保护”后再试。',
  'filter-not-restorable':
    '工作表“{sheet}”中“{column}”列原来按颜色、图标或动态条件筛选，Excel 不提供恢复这类条件的办法，清除后须手工重设。',
  'filter-not-restored': '工作表“{sheet}”中“{column}”列原来的筛选条件无法恢复，请手工重设。',
  'filter-changed': '工作表“{sheet}”的筛选在按单位筛选之后又被人改过，改动已保留，请自行核对。',
  'filter-differs': '工作表“{sheet}”的筛选设置后读回不一致，可能有人同时在编辑，请核对。',
};
