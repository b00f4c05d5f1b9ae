import type Fraction from 'fraction.js';
import { holds, means } from '../quantity/clauses';
import type { Figure } from '../quantity/figures';
import type { FigureToken } from '../quantity/Token';
import { agreesInPrint, type PrintedRatio } from './agrees';
import { baseValue } from './comparable';
import type { Item, Progress } from './Progress';
import { onlyOwnName, otherWords } from './ratioAlone';
import type { Task } from './Task';

/** The ratio that a progress gives itself: one, several that differ, or none. */
export type StatedRatio =
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly texts: string }
  | { readonly kind: 'one'; readonly ratio: Fraction; readonly item: Item };

interface Asked {
  readonly task: Task;
  readonly progress: Progress;
  readonly printed: PrintedRatio | null;
}

/** Whether the task itself is a percentage, so that a percentage may be the amount and not the ratio. */
export function asksForPercentage({ parts }: Task): boolean {
  return parts.some(({ levels }) => levels.some(({ quantity }) => quantity.unit?.dimension === 'ratio'));
}

/** `1000/300` as a task is two targets: `900/240` under it is no share. */
function isSlashed({ token }: Figure): boolean {
  return token.over !== undefined;
}

function ratioIn({ figure: { token }, quantity }: Item, { task, progress }: Asked): Fraction | null {
  if (token.over !== undefined) {
    const alone = progress.reading.tokens.length === 1 && token.unit === null;
    return alone && !task.reading.figures.some(isSlashed) ? token.value.div(token.over) : null;
  }
  if (quantity.unit?.dimension !== 'ratio' || quantity.role !== 'amount') return null;
  const { comparator } = quantity;
  return comparator === 'increase' || comparator === 'over-target-by' || comparator === 'range'
    ? null
    : baseValue(quantity);
}

/** `占年度任务6150人的87.4%`: the target may stand beside its share. */
function besideTarget({ figure: { clause, token } }: Item, task: Task, progress: Progress): boolean {
  return clause.tokens.every((other): boolean => {
    if (other.kind !== 'figure' || other === token) return true;
    const beside = progress.items.find(({ figure }) => figure.token === other);
    return (
      beside !== undefined &&
      task.parts.some(({ levels }) =>
        levels.some((level) => baseValue(level.quantity).equals(baseValue(beside.quantity))),
      )
    );
  });
}

function introduced({ figure: { lead, clause, token } }: Item): boolean {
  const before = clause.tokens.slice(0, clause.tokens.indexOf(token));
  if (before.some((one) => means(one, 'ratio-lead'))) return true;
  return before.some((one) => means(one, 'ratio-of-task')) && lead.some(({ text }) => text === '的');
}

function aloneInClause(item: Item, { task, progress }: Asked): boolean {
  if (!introduced(item) || !besideTarget(item, task, progress)) return false;
  const isFigure = (text: string): boolean =>
    item.figure.clause.tokens.some((one): one is FigureToken => one.kind === 'figure' && one.text === text);
  const words = otherWords(item.figure).map((run) =>
    item.figure.clause.tokens.reduce(
      (rest, { text }) => (isFigure(text) ? rest.replace(text, '') : rest),
      run,
    ),
  );
  return onlyOwnName(
    words.filter((word) => word !== ''),
    task,
    false,
  );
}

/** Of a percentage task: introduced as its completion, or what was reported in its last printed place. */
export function readsAsCompletion(item: Item, printed: PrintedRatio | null): boolean {
  if (item.figure.lead.some((token) => means(token, 'completion-rate'))) return true;
  return isPrinted(item, printed);
}

function isPrinted(item: Item, printed: PrintedRatio | null): boolean {
  return printed !== null && agreesInPrint(baseValue(item.quantity), printed);
}

function counts(item: Item, asked: Asked): boolean {
  const { clause } = item.figure;
  if (item.facts.idle !== null || item.facts.partial || item.facts.among || holds(clause, 'schedule'))
    return false;
  if (asksForPercentage(asked.task) && !readsAsCompletion(item, asked.printed)) return false;
  if (asksForPercentage(asked.task) && isPrinted(item, asked.printed))
    return onlyOwnName(otherWords(item.figure), asked.task, true);
  return asked.progress.plain || aloneInClause(item, asked);
}

/** Finds the ratio that a progress states: the whole cell, or alone in its clause after a word of completion. */
export function statedRatio(asked: Asked): StatedRatio {
  const found = asked.progress.items.flatMap((item) => {
    const ratio = ratioIn(item, asked);
    return ratio !== null && counts(item, asked) ? [{ ratio, item }] : [];
  });
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  if (found.every(({ ratio }) => ratio.equals(first.ratio))) return { kind: 'one', ...first };
  return { kind: 'several', texts: found.map(({ item }) => item.figure.quantity.text).join('、') };
}
