/** One sentence for each finding about the units' sheets. */
export const unitSheetFindings = {
  'unit-sheet-beside': '已有名为“{name}”的工作表且不是本工具生成的，未动它；反馈表写在“{used}”。',
  'unit-sheet-edited': '“{name}”在生成后被手工修改过，已保留；新的反馈表写在“{used}”。',
  'unit-sheet-left': '“{name}”的责任单位已不在台账中，这张反馈表未改动；不再需要时可自行删除。',
  'unit-sheets-not-recalculated':
    '反馈表中有 {count} 项的比例重新计算后会改变；反馈表按台账现有的比例生成，建议先“重新计算”。',
  'unknown-unit': '台账中没有责任单位“{unit}”，因此未作任何改动。台账中有：{available}。',
};
