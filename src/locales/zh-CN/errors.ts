/** One sentence for each failure of the workbook: what happened, and what to do next. */
export const errors = {
  'cell-edit-mode': '有单元格正在编辑，Excel 暂不接受修改。请按回车或 Esc 结束编辑后再试。',
  'access-denied': 'Excel 拒绝了这次操作：工作表或工作簿可能受保护。请在“审阅”中撤销保护后再试。',
  'item-not-found': '要处理的工作表或区域已不存在，可能刚被删除或改名。请重新运行。',
  'request-too-large': '一次写入的内容超过了 Excel 的上限。请减少台账行数后再试。',
  'response-too-large': '一次读取的内容超过了 Excel 的上限，可能有单元格文字过长。请精简后再试。',
  'too-busy': 'Excel 正忙，多次等待后仍未响应。请稍候再试。',
  aborted: 'Excel 中止了这次操作。请再试一次。',
  'merged-range': '要写入的位置与合并单元格冲突。请检查“完成比例”列的合并单元格后再试。',
  'filtered-range': '要写入的位置与筛选冲突。请清除筛选后再试。',
  'session-lost': '与 Excel 的连接已断开。请关闭并重新打开本窗格。',
  'dialog-open': 'Excel 正打开着对话框，暂不接受修改。请关闭对话框后再试。',
  'not-supported': '此版本的 Excel 不支持所需的功能。请升级 Excel，或使用网页工作台。',
  'invalid-argument': 'Excel 不接受所给的内容。请把下面的说明发给维护人员。',
  unknown: 'Excel 报告了一个未说明原因的错误。',
};

/** What stands after a failure. */
export const left = {
  'as-it-was': '工作簿保持原样，没有改动。',
  changed: '未能全部恢复，以下位置仍是改后的内容：{places}。可用“撤销”恢复。',
  unknown: '无法确认工作簿现在的内容。请先核对，再用“撤销”恢复。',
};
