import { generic } from '../lexicon/classifiers';
import { wordsOf } from '../lexicon/Lexicon';
import { holds, means } from '../quantity/clauses';
import type { Figure } from '../quantity/figures';
import { splitNumber } from '../quantity/splitNumber';
import { baseValue, sameDimension } from './comparable';
import { isGrowth } from './isGrowth';
import { mayRestate } from './mayRestate';
import { nothingInCommon, objectOf } from './nouns';
import type { Item, Progress } from './Progress';
import { onlyOwnName, otherWords } from './ratioAlone';
import type { Reason } from './Reason';
import { restatement } from './restatement';
import type { Task, TaskLevel } from './Task';

/** A figure held against a target, with all that may speak against taking it. */
export interface Held {
  readonly item: Item;
  readonly level: TaskLevel;
  readonly task: Task;
  readonly progress: Progress;
}

type Rule = (held: Held) => Reason | null;

const genericWords = new Set(wordsOf(generic));
const COMPLETE_STAGES = new Set(['finished', 'completed-formally']);

const textOf = ({ item }: Held): string => item.figure.quantity.text;

function because(
  code:
    | 'describes-only'
    | 'starting-point'
    | 'restated-unclear'
    | 'range'
    | 'share'
    | 'growth'
    | 'among'
    | 'rest'
    | 'partial'
    | 'stage'
    | 'stock'
    | 'other-thing'
    | 'ratio-of-part'
    | 'history',
  applies: (held: Held) => boolean,
): Rule {
  return (held) => (applies(held) ? { code, params: { text: textOf(held) } } : null);
}

const idle: Rule = (held) => {
  const word = held.item.facts.idle;
  return word === null ? null : { code: 'achieves-nothing', params: { text: textOf(held), word } };
};

const restated: Rule = (held) => {
  const { item, level } = held;
  const found = item.figure.token.over === undefined ? restatement(item.figure) : null;
  if (found === null) return null;
  const same = baseValue(item.quantity).equals(baseValue(level.quantity));
  const code = found === 'plain' || same ? 'restated' : 'restated-unclear';
  return { code, params: { text: textOf(held) } };
};

/** `由166万户增加到276万户`: where it began, not where it stands. */
function startsFrom({ item: { figure }, progress }: Held): boolean {
  if (!figure.tail.some((token) => means(token, 'raised', 'lowered'))) return false;
  const next = progress.reading.figures[progress.reading.figures.indexOf(figure) + 1];
  return next?.clause === figure.clause && next.quantity.unit?.dimension === figure.quantity.unit?.dimension;
}

function isShare({ item: { figure }, level }: Held): boolean {
  const isRate = level.quantity.unit?.dimension.includes('/') === true;
  return !isRate && figure.lead.some((token) => means(token, 'share', 'per'));
}

function stageDiffers({ item: { facts }, task }: Held): boolean {
  const said = [...facts.stages];
  if (task.stages.size === 0) {
    const finished = said.some((stage) => COMPLETE_STAGES.has(stage));
    return said.some((stage) => !COMPLETE_STAGES.has(stage) && !(finished && stage === 'accepted'));
  }
  if (said.length > 0) return !said.every((stage) => task.stages.has(stage));
  return facts.completes && !task.stages.has('finished');
}

const step: Rule = (held) => {
  const found = held.item.facts.step;
  return found === null ? null : { code: 'step', params: { text: textOf(held), step: found } };
};

const split: Rule = ({ item: { figure }, progress }) => {
  const text = splitNumber(progress.reading.source, figure.token.start, figure.token.end);
  return text === null ? null : { code: 'split-number', params: { text } };
};

/**
 * What was there before (`原有12座`) or is left of it (`贷款余额`) answers nothing unless it is asked for. Where a change is
 * counted, neither a stock nor where a from-to led (`由…增加到276万户`) answers it.
 */
function isStock({ item: { figure }, task }: Held): boolean {
  if (figure.clause.tokens.some((token) => means(token, 'held') && !task.named.includes(token.text)))
    return true;
  if (task.changes.size === 0) return false;
  return figure.lead.some((token) => means(token, 'raised', 'lowered')) || holds(figure.clause, 'stock');
}

/** `现有公厕260座,其中新建12座`, `新增15座,累计35座`: the total is not what was built, only the number with the task's verb is. */
function onlyAnotherHasVerb({ item: { figure, quantity }, task, progress }: Held): boolean {
  if (task.changes.size === 0) return false;
  const total = figure.lead.some((token) => means(token, 'total'));
  const hasVerb = ({ clause }: Figure): boolean => clause.tokens.some(({ text }) => task.changes.has(text));
  const another = progress.items.some(
    (other) =>
      (total || other.facts.among) &&
      other.figure !== figure &&
      sameDimension(other.quantity, quantity) &&
      hasVerb(other.figure),
  );
  return another && !hasVerb(figure);
}

function countsOtherThing({ item, task }: Held): boolean {
  const symbol = item.quantity.unit?.symbol ?? '';
  return genericWords.has(symbol) && nothingInCommon(objectOf(item.figure), task.named);
}

function isRatioOfPart({ item: { figure, quantity }, task }: Held): boolean {
  return quantity.unit?.dimension === 'ratio' && !onlyOwnName(otherWords(figure), task, true);
}

/** Numbers that are no achievement whatever they are: they are not even held against the reported ratio. */
export const idleRules: readonly Rule[] = [
  idle,
  restated,
  because('describes-only', ({ item }) => item.quantity.role !== 'amount'),
  because('starting-point', startsFrom),
];

/** Why a number of the task's unit is nevertheless not what was achieved, in the order in which the rules are asked. */
export const faultRules: readonly Rule[] = [
  split,
  because('restated-unclear', mayRestate),
  because('range', ({ item }) => item.quantity.comparator === 'range'),
  because('share', isShare),
  because('growth', isGrowth),
  because('among', ({ item }) => item.facts.among),
  because('rest', ({ item }) => item.figure.lead.some((token) => means(token, 'rest'))),
  because('partial', ({ item }) => item.facts.partial),
  because('stage', stageDiffers),
  step,
  because('stock', (held) => isStock(held) || onlyAnotherHasVerb(held)),
  because(
    'history',
    ({ item }) =>
      item.facts.history &&
      item.figure.clause.tokens.some(({ kind, text }) => kind === 'date' || /历年|[去上往前]年/u.test(text)),
  ),
  because('other-thing', countsOtherThing),
  because('ratio-of-part', isRatioOfPart),
];

/** The first rule that speaks, or null. */
export function firstFault(rules: readonly Rule[], held: Held): Reason | null {
  for (const rule of rules) {
    const reason = rule(held);
    if (reason !== null) return reason;
  }
  return null;
}
