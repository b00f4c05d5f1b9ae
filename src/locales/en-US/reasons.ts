import type { DecisionKind } from '../../domain/progress/Assessment';
import type { ReasonCode, ReasonParams } from '../../domain/progress/Reason';

/** What a reviewer did, before the ratio that came of it. */
const decisions: Readonly<Record<DecisionKind, string>> = {
  accept: "A reviewer accepted the rule's answer,",
  keep: 'A reviewer kept the reported ratio,',
  typed: 'A reviewer typed',
};

/** One sentence for each reason. */
export const reasons: { readonly [Code in ReasonCode]: (params: ReasonParams[Code]) => string } = {
  decided: ({ kind, ratio, note }) =>
    `${decisions[kind]} ${ratio}${note === '' ? '' : ` (reason: ${note})`}; it stands until the task or the progress text changes.`,
  platform: ({ text }) =>
    `The progress says where the figure is taken from (“${text}”), so the reported ratio stands.`,
  computed: ({ achieved, target, ratio }) => `Achieved ${achieved} of ${target}: ${ratio}.`,
  stated: ({ text, ratio }) => `The progress states “${text}”, that is ${ratio}.`,
  claimed: ({ text }) => `The whole progress cell says “${text}”, counted as 100%.`,
  reported: ({ ratio }) => `The progress cannot be compared with the task, so the reported ${ratio} stands.`,
  missing: () => 'No ratio can be worked out; the item is in no appendix.',
  'smallest-part': ({ parts, ratio }) => `The task has ${parts} parts; the smallest ratio, ${ratio}, counts.`,
  ceiling: ({ target }) => `For “${target}” less is better: the ratio is target over actual.`,
  approximate: ({ text }) => `“${text}” is approximate and taken at face value.`,
  'large-difference': ({ ratio, reported }) =>
    `Computed ${ratio} is more than 10 points from the reported ${reported}.`,
  fell: ({ ratio, last }) => `Now ${ratio}, under last month's ${last}.`,
  'no-progress': () => 'No progress has been entered.',
  'no-progress-yet': ({ ratio }) => `No new progress yet; the earlier ${ratio} is kept.`,
  'no-target': () => 'The task names no quantity to compare with.',
  'target-zero': () => 'The target is 0, so there is no ratio.',
  'ceiling-zero': () => 'Less is better and the actual figure is 0, so there is no ratio.',
  'not-answered': ({ target }) => `No number in the progress answers the target “${target}”.`,
  'text-target': ({ text }) => `The part “${text}” of the task has no quantity, so nothing is computed.`,
  'range-target': ({ text }) => `The target “${text}” is a range and is not compared.`,
  'share-target': ({ text }) => `The target “${text}” is a number for each, not for the whole: not compared.`,
  'year-target': ({ total, year }) =>
    `The task names “${total}” and “${year}”: please say which is the target of this year.`,
  'less-is-better': ({ word }) =>
    `For “${word}” less is better, but the task does not say “at most”; nothing is computed.`,
  'date-cell': ({ text }) =>
    `The cell holds the date “${text}” (perhaps converted by Excel), which is no quantity; please enter it as text.`,
  'error-cell': ({ text }) => `The cell holds the error ${text}.`,
  'achieves-nothing': ({ text, word }) => `“${text}” stands in a clause with “${word}” and is not achieved.`,
  restated: ({ text }) => `“${text}” restates the task; it is not what was achieved.`,
  'restated-unclear': ({ text }) => `“${text}” may be the task or what was achieved.`,
  'starting-point': ({ text }) => `“${text}” is where the change began, not where it stands.`,
  'describes-only': ({ text }) =>
    `“${text}” is a specification, an age, a scope or a part; it is not compared.`,
  range: ({ text }) => `“${text}” is a range and is not compared.`,
  share: ({ text }) => `“${text}” is an average or a share, not the total.`,
  growth: ({ text }) => `“${text}” is a growth, not the cumulative amount.`,
  addition: ({ text }) => `“${text}” is only one period's addition, without a cumulative amount.`,
  history: ({ text }) => `“${text}” is the total of all years, not of this one.`,
  among: ({ text }) => `“${text}” is only a part of the whole.`,
  rest: ({ text }) => `“${text}” is about the rest, not the whole.`,
  partial: ({ text }) =>
    `“${text}” stands in a clause that claims only partial completion; it is not compared.`,
  stage: ({ text }) => `“${text}” counts another stage (started, finished, accepted …) than the task.`,
  step: ({ text, step }) => `“${text}” is about the step “${step}”, not the work itself.`,
  stock: ({ text }) => `The task counts a change; “${text}” is a stock or where the change led to.`,
  'other-thing': ({ text }) => `“${text}” counts something else.`,
  'split-number': ({ text }) => `“${text}” may be one number or several; please check.`,
  'ratio-of-part': ({ text }) => `“${text}” is the ratio of a part only.`,
  'several-numbers': ({ texts }) => `Each of “${texts}” could be the amount achieved; please say which.`,
  'several-ratios': ({ texts }) => `The progress states ratios that differ: “${texts}”.`,
  'number-disagrees': ({ text, ratio, reported }) =>
    `“${text}” in the progress makes ${ratio}, but ${reported} is reported.`,
  'stated-disagrees': ({ ratio, reported }) => `The progress states ${ratio}, but ${reported} is reported.`,
  'claim-disagrees': ({ reported }) => `The progress claims completion, but ${reported} is reported.`,
  'percent-fits-neither': ({ text, reported }) =>
    `“${text}” fits the reported ${reported} neither as a completion nor as the indicator itself.`,
  'text-contradicts': ({ text, ratio }) =>
    `The progress itself states “${text}”, which is not the computed ${ratio}.`,
  'picked-far': ({ ratio, reported }) =>
    `The number picked from the text makes ${ratio}, more than 10 points from the reported ${reported}.`,
  slip: ({ ratio, reported }) =>
    `Computed ${ratio} against the reported ${reported} is ten times or a tenth: perhaps a slip of unit.`,
  'fraction-of-count': ({ text }) =>
    `“${text}” is no whole number of things: perhaps a ratio, or a slip of unit.`,
  'fraction-of-percent': ({ text }) =>
    `The target is a percentage, and “${text}” may be per cent or a part of one: please check.`,
  'rate-unsaid': ({ text, unit }) =>
    `“${text}” does not say that it is meant by “${unit}”, and the ratio is far from 100 %: please check.`,
  'over-thousand': ({ ratio }) => `Computed ${ratio} is over 1000%: perhaps a slip of unit.`,
  'approximate-decides': ({ text }) =>
    `“${text}” is approximate and right at the edge of a band; please check.`,
  'formula-disagrees': ({ ratio, reported }) =>
    `The formula in the ratio cell gives ${reported}, computed is ${ratio}; the formula is left alone.`,
  'formula-error': ({ text }) => `The formula in the ratio cell fails (${text}); it is left alone.`,
  'formula-without-value': () =>
    'The formula in the ratio cell shows nothing, so there is no ratio to use (if it was not calculated yet, recalculate in Excel first).',
  'picked-fell': ({ ratio, last }) =>
    `The text gives ${ratio}, under last month's ${last}; a cumulative amount cannot fall.`,
  'stale-kept': ({ ratio }) => `The progress text changed, but the ratio is still the earlier ${ratio}.`,
  'ratio-unreadable': ({ text }) => `The ratio cell “${text}” is not one ratio alone and is kept.`,
  'nothing-to-go-by': () => 'Task and progress are filled in, but no ratio can be worked out; please decide.',
};
