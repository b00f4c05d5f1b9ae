import type { FirstRunTexts } from '../FirstRunTexts';

/** 第一次使用时的中文文字。 */
export const firstRun: FirstRunTexts = {
  heading: '第一次使用',
  sentences: [
    '打开进度台账，点“重新计算”：每一项的完成比例按任务和进度精确算出，写回台账，并说明依据。',
    '算不准的一律不猜：保留填报的比例，列出来请您核对。',
    '每一步都可以在本窗格里撤销，数据不会离开这台计算机。',
  ],
  open: '用示例台账试一试',
  here: '现在打开的就是示例台账，点上面的“重新计算”试一试。',
  opened: '示例台账已在新工作簿中打开。请在那里打开本窗格，再点“重新计算”。',
  refused: '这里的 Excel 不允许加载项打开新工作簿。请下载示例台账，再用 Excel 打开：',
  download: '下载示例台账',
};
