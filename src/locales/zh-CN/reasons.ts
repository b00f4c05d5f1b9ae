import type { DecisionKind } from '../../domain/progress/Assessment';
import type { ReasonCode, ReasonParams } from '../../domain/progress/Reason';

/** What a reviewer did, before the ratio that came of it. */
const decisions: Readonly<Record<DecisionKind, string>> = {
  accept: '核对人采纳按规则得出的',
  keep: '核对人保留填报的',
  typed: '核对人填写为',
};

/** One sentence for each reason. */
export const reasons: { readonly [Code in ReasonCode]: (params: ReasonParams[Code]) => string } = {
  decided: ({ kind, ratio, note }) =>
    `${decisions[kind]} ${ratio}${note === '' ? '' : `（理由：${note}）`}；任务或进度文字改动前一直有效。`,
  platform: ({ text }) => `进度写的是数据出处（“${text}”），沿用填报的比例。`,
  computed: ({ achieved, target, ratio }) => `完成 ${achieved}，任务 ${target}，比例 ${ratio}。`,
  stated: ({ text, ratio }) => `进度中写明“${text}”，即 ${ratio}。`,
  claimed: ({ text }) => `进度整格写的是“${text}”，按 100% 计。`,
  reported: ({ ratio }) => `进度不能与任务逐项相比，沿用填报的 ${ratio}。`,
  missing: () => '得不出完成比例，未列入附件。',
  'smallest-part': ({ parts, ratio }) => `任务有 ${parts} 项，取其中最低的 ${ratio}。`,
  ceiling: ({ target }) => `任务“${target}”越低越好，比例为任务数除以实际数。`,
  approximate: ({ text }) => `“${text}”是约数，按字面数值计算。`,
  'large-difference': ({ ratio, reported }) => `计算得 ${ratio}，与填报的 ${reported} 相差超过 10 个百分点。`,
  fell: ({ ratio, last }) => `本次 ${ratio}，低于上月的 ${last}。`,
  'no-progress': () => '没有填写进度。',
  'no-progress-yet': ({ ratio }) => `尚未填写新的进度，保留上次的 ${ratio}。`,
  'no-target': () => '任务中没有可比较的数量。',
  'target-zero': () => '任务数为 0，不能计算比例。',
  'ceiling-zero': () => '任务越低越好而实际数为 0，不能计算比例。',
  'not-answered': ({ target }) => `进度中没有与任务“${target}”对应的数量。`,
  'text-target': ({ text }) => `任务中的“${text}”没有数量，不能计算。`,
  'range-target': ({ text }) => `任务“${text}”是一个范围，不作比较。`,
  'share-target': ({ text }) => `任务“${text}”是每份的数量，不能与累计数相比，不作计算。`,
  'year-target': ({ total, year }) => `任务中的“${total}”和“${year}”，哪一个是今年的任务，请确认。`,
  'less-is-better': ({ word }) => `“${word}”越低越好，但任务没有写明不高于多少，不作计算。`,
  'date-cell': ({ text }) => `单元格内容“${text}”是日期（可能由 Excel 自动转换），不是数量，请改回文字。`,
  'error-cell': ({ text }) => `单元格是错误值 ${text}。`,
  'achieves-nothing': ({ text, word }) => `“${text}”所在的分句有“${word}”，不算完成。`,
  restated: ({ text }) => `“${text}”是重述任务，不是完成数。`,
  'restated-unclear': ({ text }) => `“${text}”分不清是任务数还是完成数。`,
  'starting-point': ({ text }) => `“${text}”是变化前的数，不是现在的数。`,
  'describes-only': ({ text }) => `“${text}”是规格、年龄、范围或局部，不作比较。`,
  range: ({ text }) => `“${text}”是一个范围，不作比较。`,
  share: ({ text }) => `“${text}”是平均数或分摊数，不是总数。`,
  growth: ({ text }) => `“${text}”是增减量，不是累计数。`,
  addition: ({ text }) => `“${text}”只是一段时间的新增数，没有累计数。`,
  history: ({ text }) => `“${text}”是历年累计数，不是今年完成数。`,
  among: ({ text }) => `“${text}”只是其中的一部分。`,
  rest: ({ text }) => `“${text}”说的是其余部分，不是总数。`,
  partial: ({ text }) => `“${text}”所在的分句只说基本或部分完成，不作比较。`,
  stage: ({ text }) => `“${text}”与任务所计的阶段（开工、完工、验收等）不同。`,
  step: ({ text, step }) => `“${text}”说的是工序“${step}”，不是任务本身。`,
  stock: ({ text }) => `任务计的是新增或减少数，“${text}”是现有总数或变化后的数。`,
  'other-thing': ({ text }) => `“${text}”计的是别的事物。`,
  'split-number': ({ text }) => `“${text}”可能是一个数，也可能是几个数，请确认。`,
  'ratio-of-part': ({ text }) => `“${text}”只是某一部分的比例。`,
  'several-numbers': ({ texts }) => `“${texts}”都可能是完成数，请确认是哪一个。`,
  'several-ratios': ({ texts }) => `进度中有几个不同的比例：“${texts}”。`,
  'number-disagrees': ({ text, ratio, reported }) =>
    `进度中的“${text}”折合 ${ratio}，与填报的 ${reported} 不一致。`,
  'stated-disagrees': ({ ratio, reported }) => `进度写明 ${ratio}，填报的是 ${reported}。`,
  'claim-disagrees': ({ reported }) => `进度写已完成，填报的却是 ${reported}。`,
  'percent-fits-neither': ({ text, reported }) =>
    `“${text}”无论作完成比例还是作指标值，都与填报的 ${reported} 不符。`,
  'text-contradicts': ({ text, ratio }) => `进度中写明“${text}”，与计算得出的 ${ratio} 不一致。`,
  'picked-far': ({ ratio, reported }) =>
    `从文字中取数计算得 ${ratio}，与填报的 ${reported} 相差超过 10 个百分点。`,
  slip: ({ ratio, reported }) => `计算得 ${ratio}，与填报的 ${reported} 相差十倍以上，可能是单位写错。`,
  'fraction-of-count': ({ text }) => `“${text}”不是整数，不像完成的个数，可能填的是比例或单位写错。`,
  'fraction-of-percent': ({ text }) => `任务是百分数，“${text}”可能是百分之几，也可能是几成，请确认。`,
  'rate-unsaid': ({ text, unit }) =>
    `“${text}”没有写明是否按“${unit}”计，得出的比例与 100% 相差很大，请确认。`,
  'over-thousand': ({ ratio }) => `计算得 ${ratio}，超过 1000%，可能是单位写错。`,
  'approximate-decides': ({ text }) => `“${text}”是约数，刚好在分档线上，请核实。`,
  'formula-disagrees': ({ ratio, reported }) =>
    `比例单元格的公式得 ${reported}，计算得 ${ratio}；公式未改动。`,
  'formula-error': ({ text }) => `比例单元格的公式出错（${text}），未改动。`,
  'formula-without-value': () =>
    '比例单元格的公式结果为空，没有比例可用（若尚未计算，请先在 Excel 中重新计算）。',
  'picked-fell': ({ ratio, last }) => `从文字中得出 ${ratio}，低于上月的 ${last}；累计数不应减少。`,
  'stale-kept': ({ ratio }) => `进度文字已变，比例仍是上次的 ${ratio}。`,
  'ratio-unreadable': ({ text }) => `比例单元格“${text}”不是单独一个比例，已保留。`,
  'nothing-to-go-by': () => '任务和进度都已填写，但得不出比例，请人工确认。',
};
