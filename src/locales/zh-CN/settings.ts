import type { SettingsTexts } from '../SettingsTexts';

/** 设置页的中文文字。 */
export const settings: SettingsTexts = {
  preview: '先预览,确认后再写入',
  previewHint: '只对本机生效。打开后,“重新计算”只显示将有的改动。',
  workbook: '本工作簿的设置',
  workbookHint: '保存在工作簿里,其他人打开时同样生效。',
  threshold: '达到进度的界线',
  fixed: '固定比例',
  elapsed: '按月份(月数 ÷ 12)',
  percent: '固定比例(%)',
  percentFault: '请填 0 到 100 之间的数,例如 75。',
  sheetLanguage: '核对清单的文字',
  chinese: '中文',
  english: '英文',
  save: '保存设置',
  selfcheck: '运行自检',
  selfcheckHint: '检查这个 Excel 的行为是否与加载项的假设一致,结果可以复制给管理员。',
};
