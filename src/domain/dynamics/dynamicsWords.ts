/** What a column of an upload log is for. */
export type LogRole = 'date' | 'project' | 'unit' | 'kind' | 'title';

/** The words that offices write above the columns of an upload log, a roster and a grid of months. */
export const LOG_WORDS: Readonly<Record<LogRole, readonly string[]>> = {
  date: [
    '上传日期',
    '上传时间',
    '报送日期',
    '报送时间',
    '上报日期',
    '上报时间',
    '发布日期',
    '发布时间',
    '提交日期',
    '提交时间',
    '更新日期',
    '更新时间',
    '日期',
    '时间',
  ],
  project: [
    '考核项目',
    '考核项目名称',
    '项目名称',
    '实事项目',
    '实事项目名称',
    '民生实事项目',
    '所属项目',
    '对应项目',
    '项目',
  ],
  unit: [
    '主要责任单位',
    '责任单位',
    '牵头单位',
    '报送单位',
    '上报单位',
    '上传单位',
    '填报单位',
    '责任部门',
    '牵头部门',
    '单位',
    '部门',
  ],
  kind: ['动态类型', '材料类型', '资料类型', '信息类型', '动态类别', '材料类别', '类型', '类别', '形式'],
  title: ['标题', '题目', '材料名称', '资料名称', '文件名称', '动态标题', '材料标题', '动态内容', '内容'],
};

/** The kinds of upload that count as a month's dynamics; an upload without a kind counts too. */
export const COUNTED_KINDS: readonly string[] = ['新闻报道', '工作总结', '工作专报', '典型案例'];

/** What is read as a mark in an earlier grid. √ (U+221A) is the one that is written. */
export const TICKS: readonly string[] = ['√', '✓', '✔', '☑', '✅', '是', '有', '1'];

/** What says in an earlier grid that there was nothing. */
export const NO_TICKS: readonly string[] = ['—', '-', '–', '/', '×', '✗', '✘', '否', '无', '0'];

/** The words by which an office calls the sheet of assessed projects: they tell it from other lists of projects. */
export const ROSTER_WORDS: readonly string[] = ['考核', '名册', '名单', '名录', '省级项目', '实事项目'];

/** The mark itself: U+221A, as the bulletin prints it. */
export const TICK = '√';
