import { bands, bases } from './reasons';

/** The words for bases, bands and kinds of change, as they stand in 核对清单, pane and command line. */
export const words = {
  bases,
  bands,
  behindLights: { yellow: '滞后（黄灯）', red: '滞后（红灯）' },
  noBand: '未列入',
  changes: { change: '数值变化', rounding: '小数取舍', tidied: '格式统一' },
};
