/** One sentence for each finding about a workbook; `{…}` are filled in. Rows are numbered as on the sheet. */
export const findings = {
  'sheet-protected':
    '工作表“{sheet}”受保护，要写入的单元格被锁定，因此未作任何改动。请在“审阅”→“撤销工作表保护”后再运行。',
  'formats-protected':
    '工作表“{sheet}”受保护，不允许设置单元格格式，因此未作任何改动。请在“审阅”→“撤销工作表保护”后再运行。',
  'structure-protected':
    '工作簿的结构受保护，无法添加工作表“{sheet}”，因此未作任何改动。请在“审阅”→“保护工作簿”中取消后再运行。',
  busy: '另一个窗口正在修改这个工作簿（{at} 开始），因此未作任何改动。请等它结束后再运行。',
  interrupted: '上次运行（{at}）中途停止，可能只写入了一部分。请先“撤销”恢复，再重新计算。',
  'journal-too-large':
    '这次改动太多（{cells} 个单元格），无法留下撤销记录，因此未作任何改动。确认不需要撤销后可继续。',
  'unknown-sheet': '没有名为“{sheet}”的台账工作表。',
  'journal-dropped': '撤销记录已满，最早的 {count} 步不再保留。',
  'other-states': '工作簿中还有同一台账的其他月份或副本：{sheets}。本次只处理“{sheet}”，其余未改动。',
  'without-progress': '有 {count} 项还没有填写进度，保留原来的比例。',
  'no-ratio-column': '工作表“{sheet}”没有“完成比例”列，只生成核对清单，不写入比例。',
  total: '第 {row} 行“{text}”是合计行，未作改动。',
  doubles: '“{name}”在第 {rows} 行重复出现，已逐行计算，请核对是否重复。',
  nameless: '第 {row} 行有任务和进度而没有项目名称，未处理。',
  'no-stored-value':
    '第 {rows} 行的公式结果为空：若公式本来就给出空文本，可不理会；若尚未计算，请在 Excel 中打开并保存一次。',
  'decision-lapsed-text': '“{name}”的人工认定（{was}）因任务或进度文字已改而失效，已按现在的文字重新处理。',
  'decision-lapsed-ratio': '“{name}”的人工认定（{was}）因比例单元格后来另有填写或公式而失效，请重新核对。',
  'decision-changed':
    '“{name}”的任务或进度在打开核对页之后已改动或已移走，因此未作任何改动。请刷新后再认定。',
  'decision-no-answer': '“{name}”按规则得不出比例，无法采纳，因此未作任何改动。请改为保留或填写比例。',
  'decision-nothing-reported': '“{name}”没有填报的比例可以保留，因此未作任何改动。',
  'decision-formula': '单元格 {cell} 是公式，须另行确认替换公式才能写入，因此未作任何改动。',
  'decision-percent': '“{name}”填写的不是一个百分数（例如 85.5），因此未作任何改动。',
  'decision-no-reason': '“{name}”填写比例须写明理由，因此未作任何改动。',
  'date-cell': '单元格 {cell} 是日期（{text}），可能是 Excel 把“1/6”之类的内容自动转换了，请核对。',
  'acceptance-lags': '“{name}”的完成比例 {ratio} 比验收率 {acceptance} 高 {points} 个百分点，请核对。',
  'acceptance-none': '“{name}”已完成（{ratio}），但没有验收率，请核对。',
  'platform-unchanged': '“{name}”的比例取自平台，{ratio} 与上月相同，请确认平台数据是否已更新。',
  'formula-kept': '单元格 {cell} 是公式，未改动。',
  'written-differs': '单元格 {cell} 写入后读回的内容不一致，可能有人同时在编辑，请核对。',
  'check-list-beside': '已有名为“{name}”的工作表且不是本工具生成的，未动它；清单写在“{used}”。',
  'check-list-edited': '“{name}”在生成后被手工修改过，已保留；新的清单写在“{used}”。',
  'store-damaged': '工作簿中保存的记录（{entry}）已损坏，按没有记录处理。',
  'no-undo-kept': '这次改动没有留下撤销记录。',
  'appendix-beside': '已有名为“{name}”的工作表且不是本工具生成的，未动它；附件写在“{used}”。',
  'appendix-edited': '“{name}”在生成后被手工修改过，已保留；新的附件写在“{used}”。',
  'not-recalculated':
    '台账中有 {count} 项的比例重新计算后会改变；附件按台账现有的比例生成，建议先“重新计算”。',
  'dynamics-beside': '已有名为“{name}”的工作表且不是本工具生成的，未动它；动态表写在“{used}”。',
  'dynamics-edited': '“{name}”在生成后除打√外还被手工修改过，已保留；新的动态表写在“{used}”。',
  'dynamics-no-projects':
    '没有找到考核项目：需要一张名册（写明“考核项目”和“主要责任单位”），或一张已有的每月动态表。',
  'dynamics-unknown-roster': '工作表“{sheet}”中没有考核项目名册。',
  'dynamics-no-months': '没有找到动态上传记录，也没有已有的动态表，无法确定月份。请选择起止月份。',
  'dynamics-outside-roster': '单元格 {cell}：“{project}”不在考核项目名册中，未计入。',
  'dynamics-near-name': '单元格 {cell}：“{project}”不在名册中，可能是“{likely}”，请确认；确认前未计入。',
  'dynamics-other-kind': '单元格 {cell}：“{project}”的材料类型“{word}”不算动态，未计入。',
  'dynamics-outside-period': '单元格 {cell}：“{project}”的{month}不在统计月份内，未计入。',
  'dynamics-typed-mark': '单元格 {cell}：“{project}”{month}的√没有上传记录，按手工填写保留，请核对。',
  'dynamics-no-date': '单元格 {cell}：“{project}”的日期“{text}”无法识别，未计入。',
  'dynamics-no-year': '单元格 {cell}：“{project}”的日期“{text}”没有年份，台账也没有写明年份，未计入。',
  'dynamics-odd-year':
    '单元格 {cell}：“{project}”的日期“{text}”年份不合理（工作簿可能使用 1904 日期系统），未计入。',
  'dynamics-unclear-mark': '单元格 {cell}：“{project}”处的“{text}”看不出是否打√，未计入。',
  'dynamics-nameless': '单元格 {cell}：这条上传记录没有写项目名称，未计入。',
};
