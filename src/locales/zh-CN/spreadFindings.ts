/** One sentence for each finding about merges that are made filterable. */
export const spreadFindings = {
  'spread-filtered': '工作表“{sheet}”正在筛选，复制格式会漏掉隐藏的行，因此未作任何改动。请先清除筛选再试。',
  'spread-split':
    '有 {count} 处合并单元格在这个 Excel 中无法保留合并，已拆分并画成合并的样子，每一行都可筛选。',
};
