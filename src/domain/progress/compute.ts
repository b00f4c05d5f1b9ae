import type Fraction from 'fraction.js';
import { formatQuantity } from '../quantity/formatQuantity';
import { ZERO } from '../quantity/fractions';
import type { Quantity } from '../quantity/Quantity';
import { hinted } from '../quantity/unitHint';
import { type Answer, answersTo, workOf } from './answers';
import type { PartComparison } from './Assessment';
import { baseValue } from './comparable';
import type { Progress } from './Progress';
import { isCeiling } from './readTask';
import type { Reason } from './Reason';
import type { Task } from './Task';

/** What comparing task and progress gives: every part answered, or why not, with the numbers that were held against it. */
export type Computation =
  | {
      readonly kind: 'computed';
      readonly ratio: Fraction;
      readonly parts: readonly PartComparison[];
      readonly answers: readonly Answer[];
    }
  | { readonly kind: 'none'; readonly reasons: readonly Reason[]; readonly answers: readonly Answer[] };

/** A bare task beside a progress that is nothing but one quantity takes that quantity's unit. */
export function borrowUnit(task: Task, progress: Progress): Task {
  const [item, ...others] = progress.items;
  const [part, ...parts] = task.parts;
  const [level, ...levels] = part?.levels ?? [];
  if (!progress.plain || others.length + parts.length + levels.length > 0) return task;
  const { unit = null, scale } = item?.quantity ?? {};
  if (level?.quantity.unit !== null || unit === null || scale === undefined) return task;
  if (item?.figure.token.over !== undefined || unit.dimension === 'ratio') return task;
  const quantity = hinted(level.quantity, { unit, scale, comparator: '=' });
  return { ...task, parts: [{ levels: [{ ...level, quantity }] }] };
}

function achievedOf(achieved: Quantity, target: Quantity): Fraction {
  const value = baseValue(achieved);
  return achieved.comparator === 'over-target-by' ? value.add(baseValue(target)) : value;
}

/** Achieved over target; for a ceiling, where less is better, target over achieved. */
function compare({ level, choice }: Answer): PartComparison | Reason {
  const { quantity: target } = level;
  if (choice.kind === 'none')
    return choice.reasons[0] ?? { code: 'not-answered', params: { target: formatQuantity(target) } };
  const achieved = choice.held.item.quantity;
  const value = achievedOf(achieved, target);
  if (!isCeiling(target)) return { target, achieved, ratio: value.div(baseValue(target)) };
  if (value.equals(ZERO)) return { code: 'ceiling-zero', params: {} };
  if (achieved.comparator === 'over-target-by')
    return { code: 'not-answered', params: { target: formatQuantity(target) } };
  return { target, achieved, ratio: baseValue(target).div(value) };
}

function smallest(ratios: readonly Fraction[]): Fraction | null {
  return ratios.reduce<Fraction | null>(
    (least, ratio) => (least === null || ratio.lt(least) ? ratio : least),
    null,
  );
}

/** Compares every part of a task with the part of the progress that answers it; for several parts the smallest ratio counts. */
export function compute(task: Task, progress: Progress): Computation {
  const work = workOf(task, progress);
  const answered = task.parts.map((part) => ({ part, answers: answersTo(part, work) }));
  const answers = answered.flatMap(({ answers: own }) => own);
  if (task.obstacle !== null) return { kind: 'none', reasons: [task.obstacle], answers };
  const unanswered = answered.flatMap(({ part, answers: own }): Reason[] => {
    const [level] = part.levels;
    return own.length > 0 || level === undefined
      ? []
      : [{ code: 'not-answered', params: { target: formatQuantity(level.quantity) } }];
  });
  const compared = answers.map(compare);
  const parts = compared.filter((one): one is PartComparison => 'target' in one);
  const reasons = [...unanswered, ...compared.filter((one): one is Reason => 'code' in one)];
  const ratio = smallest(parts.map(({ ratio: own }) => own));
  if (reasons.length > 0 || ratio === null) return { kind: 'none', reasons, answers };
  return { kind: 'computed', ratio, parts, answers };
}
