/** Stages of a building's life, each with the words for it. 新建, 改造, 建设 are no stage. */
export const stages: Readonly<Record<string, string>> = {
  started: '开工 新开工 均已开工 开工建设 已开工 动工 开工率',
  approved: '审批',
  finished: '完工',
  'completed-formally': '竣工',
  accepted: '验收 终验 通过验收 验收合格',
};

/** Words that complete the work and so answer a task that names no stage, or the stage `finished`. */
export const completesWork = '完成 建成 办结 完成数 完成量';
