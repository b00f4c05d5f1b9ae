import type { Band, Basis } from '../../domain/progress/Assessment';

/** The bases, as a column of the review sheet names them. */
const bases: Readonly<Record<Basis, string>> = {
  decided: '人工认定',
  platform: '平台数据',
  computed: '计算得出',
  stated: '文中写明',
  'claimed-complete': '报称完成',
  reported: '沿用填报',
  missing: '无法得出',
};

/** The bands in words, for paper without colour. */
const bands: Readonly<Record<Band, string>> = {
  completed: '已完成',
  'on-schedule': '达到进度',
  behind: '滞后',
};

/** The words for bases, bands and kinds of change, as they stand in 核对清单, pane and command line. */
export const words = {
  bases,
  bands,
  behindLights: { yellow: '滞后（黄灯）', red: '滞后（红灯）' },
  noBand: '未列入',
  changes: { change: '数值变化', rounding: '小数取舍', tidied: '格式统一' },
};
