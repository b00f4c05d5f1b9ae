import type { ColumnRole } from './ColumnRole';

/** A header word's meaning; two words may be either of two columns, and their content decides. */
export type WordRole = ColumnRole | 'progress-or-ratio' | 'unit-or-measure';

/**
 * The words that offices write above their columns, the more telling first: where a header has two words of one role,
 * the earlier in its list wins. A new office's word is a new entry here. Spaces and bracketed suffixes never count.
 */
export const COLUMN_WORDS: Readonly<Record<WordRole, readonly string[]>> = {
  name: [
    '项目名称',
    '实事项目',
    '实事项目名称',
    '指标名称',
    '考核项目',
    '民生实事项目',
    '民生实事项目名称',
    '重点民生实事项目',
    '实事名称',
    '任务名称',
    '民生实事',
    '项目',
    '指标',
  ],
  unit: [
    '牵头单位',
    '责任单位',
    '主要责任单位',
    '承办单位',
    '牵头责任单位',
    '牵头部门',
    '责任部门',
    '主管部门',
    '主管单位',
    '实施单位',
    '落实单位',
    '主办单位',
  ],
  task: [
    '任务数',
    '目标任务数',
    '年度任务数',
    '全年任务数',
    '计划任务数',
    '目标数',
    '目标值',
    '计划数',
    '年度计划数',
    '目标任务',
    '年度目标任务',
    '年度任务',
    '全年任务',
    '任务目标',
    '年度目标',
    '全年目标',
    '计划任务',
    '年度计划',
    '全年计划',
    '任务指标',
    '任务',
    '目标',
  ],
  progress: [
    '累计完成数',
    '累计完成',
    '累计完成情况',
    '完成数',
    '已完成数',
    '实际完成数',
    '实际完成',
    '完成任务数',
    '进度情况',
    '完成情况',
    '目前进度',
    '当前进度',
    '进展情况',
    '目前进展',
    '目前进展情况',
    '目前完成情况',
    '任务完成情况',
    '工作进展',
    '工作进展情况',
    '工作进度',
    '项目进展',
    '项目进展情况',
    '项目进度',
  ],
  ratio: [
    '完成比例',
    '完成率',
    '任务完成率',
    '任务完成比例',
    '目标完成率',
    '累计完成率',
    '累计完成比例',
    '完成百分比',
    '完成进度',
    '进度比例',
  ],
  acceptance: ['验收率', '验收比例', '验收完成率'],
  unitOfMeasure: ['计量单位'],
  number: ['序号', '编号'],
  category: ['实事类别', '类别', '项目类别', '分类', '项目分类', '类型', '领域'],
  remark: ['备注', '备注说明', '说明'],
  'progress-or-ratio': ['进度'],
  'unit-or-measure': ['单位'],
};

/** Under a group heading of this role the sub-heading decides; the more telling first (累计 before everything else). */
export const SUB_WORDS: Readonly<Record<'task' | 'progress', Readonly<Record<string, readonly string[]>>>> = {
  task: { task: ['数量', '目标值', '任务数', '目标数', '计划数', '任务', '目标', '全年', '年度', '内容'] },
  progress: {
    progress: [
      '累计',
      '累计数',
      '累计数量',
      '累计完成',
      '累计完成数',
      '完成数',
      '完成数量',
      '数量',
      '情况',
      '进展',
      '进展情况',
    ],
    ratio: ['比例', '占比', '百分比', '率', '%'],
  },
};

/** What only this month added: never a cumulative progress. */
export const MONTH_WORDS: readonly string[] = ['本月', '当月', '本期', '当期'];

/** Words of progress in sentences, which may carry a month before them (`9月份进度情况`) and still tell the whole. */
export const NARRATIVE_WORDS: readonly string[] = [
  '进度情况',
  '进展情况',
  '工作进展',
  '工作进展情况',
  '项目进展',
  '进展',
];

/** Rows that add others up: a cell that is or ends with one of these. */
export const TOTAL_WORDS: readonly string[] = ['合计', '小计', '总计', '共计'];
