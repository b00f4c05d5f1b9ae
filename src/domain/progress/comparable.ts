import { oneDimension } from '../lexicon/classifiers';
import { wordsOf } from '../lexicon/Lexicon';
import type { Quantity } from '../quantity/Quantity';
import { nothingInCommon, objectOf } from './nouns';
import type { Item } from './Progress';
import type { Task, TaskLevel } from './Task';

const families = oneDimension.map((list) => new Set(wordsOf(list)));

/** The value in the base unit of its dimension. */
export function baseValue({ value, unit }: Quantity): Quantity['value'] {
  return unit === null ? value : value.mul(unit.factor);
}

/** Whether two quantities are of one dimension; two bare numbers are. */
export function sameDimension(a: Quantity, b: Quantity): boolean {
  return a.unit?.dimension === b.unit?.dimension;
}

function sameFamily(a: Quantity, b: Quantity): boolean {
  return families.some((family) => family.has(a.unit?.symbol ?? '') && family.has(b.unit?.symbol ?? ''));
}

/** `5375/6150` is achieved over target when its second number is the task. */
function overTheTask({ figure: { token }, quantity }: Item, target: Quantity): boolean {
  if (token.over === undefined) return true;
  return token.over.mul(quantity.scale.factor).equals(target.value);
}

/** How a figure compares with a target: `exact` for one dimension, `family` for classifiers that may be one, or not at all. */
export function comparable(
  item: Item,
  { quantity: target, noun }: TaskLevel,
  task: Task,
): 'exact' | 'family' | null {
  if (!overTheTask(item, target)) return null;
  if (sameDimension(item.quantity, target)) return 'exact';
  if (!sameFamily(item.quantity, target)) return null;
  const counted = objectOf(item.figure);
  return noun !== '' && nothingInCommon(counted, noun) && nothingInCommon(counted, task.named)
    ? null
    : 'family';
}
