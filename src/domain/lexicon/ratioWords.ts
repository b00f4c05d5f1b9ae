import type { WordList } from './Sense';

/**
 * Words around a percentage. It is the item's own ratio only among `ratio-word` words and after one of `ratio-lead`
 * (`完成60%`) or after `ratio-of-task` (`占目标的`); over a `schedule` word it is never one.
 */
export const ratioWords: WordList = {
  'ratio-word':
    '已 已经 现已 均已 现 累计 总体 全年 年度 任务 目标 项目 任务数 目标数 任务量 完成 完成率 完工率 竣工率 建成率 完成比例 进度 达 达到 已达 已达到 ' +
    '为 占 的 是 其 了 量 总 总量 约 近 超额完成 超额 超过 比例 完成量 目前 率 实际 大约 接近 全部 截至 截止 截至目前 截止目前 今年 今年以来 本年 计划的 以上 左右 计 实现',
  'ratio-lead': '完成 完成率 完工率 竣工率 建成率 完成比例 完成量 进度 达 达到 已达 已达到 超额完成 超额',
  'ratio-of-task': '计划的 任务 目标 任务数 目标数 任务量',
  'completion-rate': '完成率 完工率 竣工率 建成率 完成 进度 完成比例 完成量 超额完成 超额',
  schedule: '时序 序时 平均 时序进度 序时进度 时间进度 计划进度',
};
