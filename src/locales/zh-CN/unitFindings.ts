/** What a person should know about the units of a ledger. */
export const unitFindings = {
  'units-not-recalculated':
    '台账中有 {count} 项的比例重新计算后会改变；这里按台账现有的比例统计，建议先“重新计算”。',
  'unit-not-in-ledger': '动态名册中的单位“{unit}”（{count} 个考核项目）在台账中没有，可能写法不同，请确认。',
};
