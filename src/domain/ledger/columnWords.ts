import type { ColumnRole } from './ColumnRole';

/** A header word's meaning; some words may be either of two columns: their content, or what the header lacks, decides. */
export type WordRole = ColumnRole | 'progress-or-ratio' | 'unit-or-measure' | 'name-or-task';

const words = (list: string): readonly string[] => list.split(' ');

/**
 * The words that offices write above their columns, the more telling first: where a header has two words of one role,
 * the earlier in its list wins. A new office's word is a new entry here. Spaces and bracketed suffixes never count.
 */
export const COLUMN_WORDS: Readonly<Record<WordRole, readonly string[]>> = {
  name: words(
    '项目名称 实事项目 实事项目名称 指标名称 考核项目 民生实事项目 民生实事项目名称 重点民生实事项目 实事名称 ' +
      '任务名称 民生实事 项目 指标',
  ),
  unit: words(
    '牵头单位 责任单位 主要责任单位 承办单位 牵头责任单位 牵头部门 责任部门 主管部门 主管单位 实施单位 ' +
      '落实单位 主办单位 牵头责任部门 主责单位 主责部门 责任主体 实施主体 承办部门 填报单位 负责单位 负责部门 ' +
      '责任科室',
  ),
  task: words(
    '任务数 目标任务数 年度任务数 全年任务数 计划任务数 目标数 目标值 计划数 年度计划数 目标任务 ' +
      '年度目标任务 年度任务 全年任务 任务目标 年度目标 全年目标 计划任务 年度计划 全年计划 任务指标 任务 ' +
      '目标 任务总数 目标总数 总任务数 任务数量 目标数量 计划数量 任务量 目标任务量 计划任务量 年度任务量 ' +
      '年度目标值 全年计划数 全年目标任务 计划目标 目标要求 任务要求 考核目标 工作目标 绩效目标 责任目标 ' +
      '建设任务 年度建设任务 年度建设目标 建设规模 年初目标 年初计划',
  ),
  progress: words(
    '累计完成数 累计完成 累计完成情况 完成数 已完成数 实际完成数 实际完成 完成任务数 进度情况 完成情况 ' +
      '目前进度 当前进度 进展情况 目前进展 目前进展情况 目前完成情况 任务完成情况 工作进展 工作进展情况 ' +
      '工作进度 项目进展 项目进展情况 项目进度 累计完成值 累计完成量 累计完成任务 实际完成值 实际完成量 ' +
      '实际完成情况 完成值 完成量 完成数量 已完成量 已完成情况 完成任务情况 目前完成 目前完成数 累计进度 ' +
      '累计进展 任务进展 任务进展情况 实施情况 落实情况 推进情况 办理情况 建设情况 建设进展 建设进展情况 ' +
      '工作完成情况 目标完成情况 进展',
  ),
  ratio: words(
    '完成比例 完成率 任务完成率 任务完成比例 目标完成率 累计完成率 累计完成比例 完成百分比 完成进度 进度比例 ' +
      '累计完成百分比 完成比 完成比率 完成度 完成程度 完成占比 达成率 完成任务比例 完成任务百分比 完成目标比例 ' +
      '完成计划比例 任务完成百分比 占任务比例 占目标比例 占计划比例 占年度任务比例 占年度目标比例 占年度计划比例 ' +
      '占全年任务比例 年度完成率 年度任务完成率 年度目标完成率 完工率 比例 比率 百分比',
  ),
  acceptance: words('验收率 验收比例 验收完成率'),
  unitOfMeasure: words('计量单位 数量单位 目标单位'),
  number: words('序号 编号 No. NO. No NO 序 项目编号 项目序号 实事编号'),
  category: words(
    '实事类别 类别 项目类别 分类 项目分类 类型 领域 实事分类 实事级别 项目级别 级别 层级 所属领域 ' +
      '所属类别 民生类别',
  ),
  remark: words('备注 备注说明 说明'),
  'progress-or-ratio': words('进度 形象进度 工程进度 建设进度 实施进度'),
  'name-or-task': words(
    '实事内容 项目内容 任务内容 目标内容 工作内容 建设内容 实施内容 工作任务 重点任务 主要任务 具体任务 ' +
      '内容',
  ),
  'unit-or-measure': words('单位'),
};

/**
 * Words from which offices make up the heading of their projects (`省级重点民生实事项目`, `建设工程名称`): any of the first,
 * then one of the second, then maybe 名称.
 */
export const NAME_PARTS = {
  before: words(
    '省 市 县 区 州 镇 级 直 重点 年度 今年 全年 十大 十件 十项 为民 惠民 利民 便民 民生 办 我 全 定 建设 实施 考核 具体 主要',
  ),
  heads: words('实事项目 项目 实事 工程 事项 指标 工作'),
} as const;

/** What may stand before the word for the responsible unit: whose unit it is. */
export const UNIT_LEVELS: readonly string[] = [
  '省级',
  '市级',
  '县级',
  '区级',
  '州级',
  '省直',
  '市直',
  '县直',
  '区直',
];

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
      '数',
      '量',
      '值',
      '完成值',
      '完成量',
      '情况',
      '进展',
      '进展情况',
    ],
    ratio: ['比例', '占比', '百分比', '比率', '率', '%'],
  },
};

/** What only this month added: never a cumulative progress. */
export const MONTH_WORDS: readonly string[] = ['本月', '当月', '本期', '当期'];

/** Another period than the ledger's: such a column is never read or written. */
export const OTHER_PERIODS: readonly string[] = ['上月', '上期', '上季度', '去年', '上年', '同期'];

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
