import type Fraction from 'fraction.js';
import { ZERO } from '../quantity/fractions';
import { agrees } from './agrees';
import { baseValue, comparable, sameDimension } from './comparable';
import { faultRules, firstFault, type Held, idleRules } from './faults';
import { formatPercent } from './formatPercent';
import type { Item } from './Progress';
import { isCeiling } from './readTask';
import type { Reason, ReasonCode } from './Reason';
import type { Situation } from './Situation';
import type { TaskLevel } from './Task';

/** Reviewed in their own right, or no amount: they are not held against the reported ratio a second time. */
const NOT_HELD = new Set(['addition', 'share', 'growth', 'range', 'ratio-of-part', 'split-number']);

/** Obstacles of a task whose number is not what it asks for: nothing can be held against it. */
const NO_NUMBER = new Set<ReasonCode>(['split-number', 'share-target', 'year-target']);

function targetsFor(item: Item, { task }: Situation): readonly TaskLevel[] {
  const levels = task.parts.flatMap(({ levels: all }) => all);
  return levels.filter(
    (level) => comparable(item, level, task) !== null && !level.quantity.value.equals(ZERO),
  );
}

/** The ratios a number might mean: over each target of its unit, and over all of them together. */
function ratiosOf(item: Item, levels: readonly TaskLevel[]): Fraction[] {
  const value = baseValue(item.quantity);
  const targets = levels.map(({ quantity }) => baseValue(quantity));
  const ceiling = levels.some(({ quantity }) => isCeiling(quantity));
  if (ceiling) return value.equals(ZERO) ? [] : targets.map((target) => target.div(value));
  const [first] = levels;
  const together = levels.every(
    ({ quantity }) => first !== undefined && sameDimension(quantity, first.quantity),
  );
  const sum = targets.reduce((total, target) => total.add(target), ZERO);
  return [...targets, ...(together && targets.length > 1 ? [sum] : [])].map((target) => value.div(target));
}

function isHeld(item: Item, level: TaskLevel, { task, progress, stated }: Situation): boolean {
  if (stated.kind === 'one' && stated.item === item) return false;
  const held: Held = { item, level, task, progress };
  if (firstFault(idleRules, held) !== null || item.facts.addition) return false;
  const fault = firstFault(faultRules, held);
  return fault === null || !NOT_HELD.has(fault.code);
}

/** A number in the task's own unit, outside what achieves nothing, whose ratio is not the reported one; null where there is none. */
export function disagreeingNumber(situation: Situation): Reason | null {
  const {
    task,
    progress,
    standing: { printed },
    input: { threshold },
  } = situation;
  if (printed === null || (task.obstacle !== null && NO_NUMBER.has(task.obstacle.code))) return null;
  for (const item of progress.items) {
    const levels = targetsFor(item, situation);
    const [level] = levels;
    if (level === undefined || !isHeld(item, level, situation)) continue;
    const ratios = ratiosOf(item, levels);
    const [first] = ratios;
    if (first === undefined || ratios.some((ratio) => agrees(ratio, printed, threshold))) continue;
    const reported = formatPercent(printed.ratio, printed.decimals);
    return {
      code: 'number-disagrees',
      params: { text: item.figure.quantity.text, ratio: formatPercent(first, 1), reported },
    };
  }
  return null;
}
